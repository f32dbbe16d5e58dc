import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useBundle } from '../../api/alignments.ts';
import { useConcept } from '../../api/concepts.ts';
import { BundleItem } from './BundleItem.tsx';
import { isNotFound } from './isNotFound.ts';
import { MoreAlignments } from './MoreAlignments.tsx';
import { NotFound } from './NotFound.tsx';
import { PairHead } from './PairHead.tsx';
import { Section } from './Section.tsx';

interface Props {
  row: string;
  column: string;
}

/** All alignments between a goal and what is below it, and an SDG and what is below that. */
export function BundleDetails({ row, column }: Props) {
  const ends = [useConcept(row), useConcept(column)] as const;
  const list = useBundle(row, column);
  const failed = [...ends, list].find(({ error, data }) => error && !data);
  if (failed?.error) {
    return isNotFound(failed.error) ? (
      <NotFound what={`${row} and ${column}`} />
    ) : (
      <ErrorState compact error={failed.error} onRetry={() => void failed.refetch()} />
    );
  }
  const [from, to] = ends.map(({ data }) => data);
  if (!from || !to || !list.data) return <Loading label="Reading the alignments" lines={6} />;
  const alignments = list.data.pages.flatMap(({ items }) => items);
  const total = list.data.pages.at(-1)?.total ?? 0;
  return (
    <article>
      <PairHead rows={[from]} column={to} />
      <Section title="Alignments" count={total}>
        {total === 0 && <EmptyState compact title="None between these two" />}
        {alignments.map((alignment) => (
          <BundleItem key={alignment.id} alignment={alignment} />
        ))}
        <MoreAlignments list={list} shown={alignments.length} total={total} />
      </Section>
    </article>
  );
}
