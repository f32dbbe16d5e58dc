import { countingSummary } from '../../../components/countingSummary.ts';
import type { Counting } from '../../../state/counting.ts';

/** What the matrix answers, in one sentence, for its exports. */
export function questionOf(rows: readonly string[], columns: string, counting: Counting): string {
  return `How ${rows.length === 0 ? 'all other frameworks' : rows.join(', ')} cover ${columns}; counting alignments: ${countingSummary(counting)}`;
}
