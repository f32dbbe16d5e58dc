import { useFrameworks } from '../../../state/queries.ts';
import { titleOf } from '../titleOf.ts';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import type { About } from './coverageTable.ts';
import { questionOf } from './questionOf.ts';

/** What an export of the present matrix says of itself. */
export function useAbout({ matrix, frameworks, counting, against }: CoverageMatrix): () => About {
  const { data } = useFrameworks();
  const title = (id: string) => titleOf(data?.items, id);
  return () => ({
    question: questionOf(frameworks.map(title), title(matrix?.against ?? against.id), counting),
    version: matrix?.version ?? '',
    date: new Date().toISOString().slice(0, 10),
    address: window.location.href,
  });
}
