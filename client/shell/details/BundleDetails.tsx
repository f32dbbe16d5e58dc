import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useBundle } from '../../state/alignments.ts';
import { BundleItem } from './BundleItem.tsx';
import { isNotFound } from './isNotFound.ts';
import { NotFound } from './NotFound.tsx';
import { PairHead } from './PairHead.tsx';
import { Section } from './Section.tsx';

interface Props {
  row: string;
  column: string;
}

/** All alignments between a goal and what is below it, and an SDG and what is below that. */
export function BundleDetails({ row, column }: Props) {
  const { data, error, refetch } = useBundle(row, column);
  if (error && !data) {
    return isNotFound(error) ? (
      <NotFound what={`${row} and ${column}`} />
    ) : (
      <ErrorState compact error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data?.row) return <Loading label="Reading the alignments" lines={6} />;
  return (
    <article>
      <PairHead rows={[data.row]} column={data.column} />
      <Section title="Alignments" count={data.alignments.length}>
        {data.alignments.length === 0 && <EmptyState compact title="None between these two" />}
        {data.alignments.map((alignment) => (
          <BundleItem key={alignment.id} alignment={alignment} />
        ))}
      </Section>
    </article>
  );
}
