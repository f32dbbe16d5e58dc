import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Via } from '../../components/Via.tsx';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { type CellAnswer, useCoverageCell } from '../../api/coverage.ts';
import { BundleItem } from './BundleItem.tsx';
import { CellActions } from './CellActions.tsx';
import { isNotFound } from './isNotFound.ts';
import { NotFound } from './NotFound.tsx';
import { PairHead } from './PairHead.tsx';
import { Section } from './Section.tsx';
import { SurestOf } from './SurestOf.tsx';

/** What is behind one cell or total of the coverage matrix: the alignments that count there, with the evidence of both sides. */
export function CellDetails({ row, column }: { row: string; column: string }) {
  const counting = useCounting();
  const { data, error, refetch } = useCoverageCell({ rows: row, column, ...countingQuery(counting) });
  if (error && !data) {
    return isNotFound(error) ? <NotFound what={`${row} and ${column}`} /> : <ErrorState compact error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading label="Reading the alignments" lines={6} />;
  return (
    <article>
      <PairHead rows={data.rows} column={data.column}>
        <CellActions cell={data} />
      </PairHead>
      <Behind cell={data} />
    </article>
  );
}

function Behind({ cell: { alignments, above, chains, totals } }: { cell: CellAnswer }) {
  if (alignments.length + above.length + chains.length === 0) return <EmptyState compact title="Nothing that counts between these two" />;
  return (
    <>
      {alignments.length > 0 && (
        <Section title="Alignments" count={totals.alignments}>
          <SurestOf shown={alignments.length} total={totals.alignments} />
          {alignments.map((alignment) => (
            <BundleItem key={alignment.id} alignment={alignment} />
          ))}
        </Section>
      )}
      {above.length > 0 && (
        <Section title="Inherited from above" count={totals.above}>
          <SurestOf shown={above.length} total={totals.above} />
          {above.map((alignment) => (
            <BundleItem key={alignment.id} alignment={alignment} />
          ))}
        </Section>
      )}
      {chains.length > 0 && (
        <Section title="Through other frameworks" count={totals.chains}>
          <SurestOf shown={chains.length} total={totals.chains} />
          {chains.map(({ concepts, ids }) => (
            <Via key={ids.join()} via={{ relation: 'path', concepts, total: concepts.length }} />
          ))}
        </Section>
      )}
    </>
  );
}
