import { ErrorState } from '../../components/ErrorState.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useFrameworks } from '../../api/frameworks.ts';
import { frameworkKindWords } from '../../words.ts';
import styles from './details.module.css';
import { FrameworkCounts } from './FrameworkCounts.tsx';
import { FrameworkFacts } from './FrameworkFacts.tsx';
import { NotFound } from './NotFound.tsx';
import { Notes } from './Notes.tsx';

/** One framework: its facts, our notes on it, and how many concepts of each kind it has. */
export function FrameworkDetails({ id }: { id: string }) {
  const { data, error, refetch } = useFrameworks();
  if (error && !data) return <ErrorState compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Reading the framework" lines={6} />;
  const framework = data.items.find((one) => one.id === id);
  if (!framework) return <NotFound what={id} />;
  return (
    <article>
      <header className={styles.head}>
        <p className={styles.tags}>
          <span className={styles.kind}>
            <KindIcon kind="Framework" framework={id} />
            {frameworkKindWords[framework.kind] ?? framework.kind}
          </span>
          <code>{id}</code>
        </p>
        <h3 className={styles.title}>{framework.title}</h3>
      </header>
      <FrameworkCounts framework={framework} />
      <FrameworkFacts framework={framework} />
      <Notes notes={framework.notes} />
    </article>
  );
}
