import { useFrameworks } from '../../../api/frameworks.ts';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import type { About } from './coverageTable.ts';
import type { Framework } from '../../../../server/api/frameworks/schema.ts';
import { today } from '../../../files/about.ts';
import { countingSummary } from '../../../components/countingSummary.ts';
import type { Counting } from '../../../state/counting.ts';

/** What an export of the present matrix says of itself. */
export function useAbout({ matrix, frameworks, counting, against }: CoverageMatrix): () => About {
  const { data } = useFrameworks();
  const title = (id: string) => titleOf(data?.items, id);
  return () => ({
    question: questionOf(frameworks.map(title), title(matrix?.against ?? against.id), counting),
    version: matrix?.version ?? '',
    date: today(),
    address: window.location.href,
  });
}

/** Title of a framework; its id while the frameworks are not known. */
const titleOf = (frameworks: readonly Framework[] | undefined, id: string): string =>
  frameworks?.find((framework) => framework.id === id)?.title ?? id;

/** What the matrix answers, in one sentence, for its exports. */
function questionOf(rows: readonly string[], columns: string, counting: Counting): string {
  return `How ${rows.length === 0 ? 'all other frameworks' : rows.join(', ')} cover ${columns}; counting alignments: ${countingSummary(counting)}`;
}
