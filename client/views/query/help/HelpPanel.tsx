import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useNamedQueries } from '../../../api/library.ts';
import type { NamedQuery } from '../../../../server/api/library/schema.ts';
import { Prose } from '../Prose.tsx';
import styles from './HelpPanel.module.css';

/** Worked examples on this graph, from `cypher/examples/`. Pressing one puts it into the editor; it does not run. */
export function HelpPanel({ onChoose }: { onChoose: (query: NamedQuery) => void }) {
  const { data, error, refetch } = useNamedQueries();
  if (error && !data) return <ErrorState compact error={error} title="The examples could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Reading the examples" lines={6} />;
  return (
    <>
      <p className={styles.lead}>
        Cypher draws what it looks for: <code>(a)-[r]-&gt;(b)</code> is a node, a relationship and a node. Press an example to put it into
        the editor, then Run.
      </p>
      <ol>
        {data.items
          .filter(({ group }) => group === 'Examples')
          .map((query) => (
            <li key={query.name}>
              <button type="button" className={styles.example} onClick={() => onChoose(query)}>
                <span className={styles.title}>{query.title}</span>
                <span className={styles.teaches}>
                  <Prose text={query.description} />
                </span>
                <code className={styles.text}>{query.text}</code>
              </button>
            </li>
          ))}
      </ol>
    </>
  );
}
