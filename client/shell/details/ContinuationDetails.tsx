import { ConceptLink } from '../../components/ConceptLink.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useConcept } from '../../api/concepts.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { changeMeaning } from '../../words.ts';
import styles from './details.module.css';
import { isNotFound } from './isNotFound.ts';
import { NotFound } from './NotFound.tsx';
import { Section } from './Section.tsx';

interface Props {
  concept: string;
  earlier: string;
}

/** How a concept of one edition carries on a concept of an earlier one: both, the kind of change, and why it is seen so. */
export function ContinuationDetails({ concept, earlier }: Props) {
  const { data, error, refetch } = useConcept(concept);
  const { data: frameworks } = useFrameworks();
  if (error && !data) {
    return isNotFound(error) ? <NotFound what={concept} /> : <ErrorState compact error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading label="Reading what it carries on" lines={6} />;
  const link = data.continues.find((one) => one.concept.id === earlier);
  if (!link) return <NotFound what={`${concept} as what carries on ${earlier}`} />;
  const titleOf = (id: string) => frameworks?.items.find((one) => one.id === id)?.title ?? id;
  return (
    <article>
      <header className={styles.head}>
        <p className={styles.muted}>{titleOf(link.concept.framework)}</p>
        <h3 className={styles.title}>
          <ConceptLink concept={link.concept} />
        </h3>
        <p>{changeMeaning[link.change]}</p>
        <p className={styles.muted}>{titleOf(data.framework)}</p>
        <p className={styles.title}>
          <ConceptLink concept={data} />
        </p>
        <div className={styles.actions}>
          <CopyLink small />
        </div>
      </header>
      <Section title="Why">
        <p>{link.rationale}</p>
      </Section>
    </article>
  );
}
