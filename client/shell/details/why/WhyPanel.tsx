import { SquareTerminal } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useAgainst } from '../../../api/against.ts';
import { countingQuery, useCounting } from '../../../state/counting.ts';
import { namedQueryHref } from '../../../state/inQuery.ts';
import { useWhy } from '../../../api/why.ts';
import styles from '../details.module.css';
import { SurestOf } from '../SurestOf.tsx';
import { whySentences } from './whySentences.ts';

// Nobody waits for the canvas to read the details.
const SmallGraph = lazy(() => import('../../../graph/SmallGraph.tsx').then((m) => ({ default: m.SmallGraph })));

/** Explains the state of a concept: in sentences, as the part of the graph that decided it, and as the Cypher behind it. */
export function WhyPanel({ id }: { id: string }) {
  const against = useAgainst();
  const search = useSearch();
  const query = { against: against.id, ...countingQuery(useCounting()) };
  const { data, error, refetch } = useWhy(id, query);
  if (error && !data) return <ErrorState compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking for the reasons" lines={3} />;
  return (
    <div className={styles.stack} role="group" aria-label="Why it is here">
      <ol className={styles.reasons}>
        {whySentences(data.item, data.steps, against.id, against.title).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <SurestOf shown={data.graph.edges.length} total={data.item.state === 'direct' ? (data.steps.find(({ holds }) => holds)?.found.counting ?? 0) : 0} />
      {data.graph.edges.length > 0 && (
        <Suspense fallback={<Loading label="Drawing" lines={4} />}>
          <SmallGraph graph={data.graph} root={id} label="What decided it" />
        </Suspense>
      )}
      <div className={styles.actions}>
        <LinkButton small icon={<SquareTerminal aria-hidden />} href={namedQueryHref(search, data.evidence.name, data.evidence.parameters)}>
          Its query
        </LinkButton>
        <LinkButton small icon={<SquareTerminal aria-hidden />} href={namedQueryHref(search, data.cypher.name, data.cypher.parameters)}>
          The ledger’s query
        </LinkButton>
      </div>
    </div>
  );
}
