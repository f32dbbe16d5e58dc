import type { CoverageState } from '../../../../server/api/coverage/schema.ts';
import { codeWords, countOf, frameworkShort } from '../../../words.ts';
import type { Reach } from './matrix.ts';
import type { AxisItem } from './tree.ts';

/** How a row reaches a column, for the legend and the exports. */
export const reachWords: Record<CoverageState, { short: string; long: string }> = {
  direct: { short: 'direct', long: 'The row itself has an alignment with the column or what is below it' },
  inherited: { short: 'inherited', long: 'What is below the row has one (the number counts from below), or what is above serves it (↑)' },
  derived: { short: 'derived', long: 'Only by a stepping stone: a concept of another framework that is aligned with both' },
  below: { short: 'below only', long: 'What is below the row has one, and the row itself was judged to have none: it is counted and lends nothing' },
};

const alignments = { one: 'alignment', many: 'alignments' };

/** A cell in words: `3 alignments, direct, best confidence 0.9`. */
export function reachText(reach: Reach | undefined): string {
  if (reach === undefined) return 'none';
  const { count, best, state } = reach;
  const confidence = best === null ? 'no confidence stated' : `best confidence ${best}`;
  if (state === 'derived') return `derived through another framework, ${confidence}`;
  if (count === 0) return `inherited from above, ${confidence}`;
  const whence = state === 'direct' ? 'direct' : state === 'below' ? 'from below alone, the row itself was judged otherwise' : 'inherited from below';
  return `${countOf(count, alignments)}, ${whence}, ${confidence}`;
}

/** What a cell shows beside its mark: the count, an arrow for what comes from above, nothing for a stepping stone. */
export const reachFigure = ({ count, state }: Reach): string => (count > 0 ? String(count) : state === 'inherited' ? '↑' : '');

/** A cell as one field of a file: `3 direct 0.9`, `0 inherited 0.7`, `0 derived 0.5`; empty for none. */
export function reachField(reach: Reach | undefined): string {
  if (reach === undefined) return '';
  return [reach.count, reach.state, reach.best].filter((part) => part !== null).join(' ');
}

/** Said of a row that was judged to have no counterpart among the columns; what lies below it is counted all the same. */
export const judgedWords = 'judged: its own words have no counterpart';

/** Code of a line as a person cites it; the framework's short name for a group. */
export const itemCode = ({ id, concept, title }: AxisItem): string => (concept ? codeWords(concept) : frameworkShort(id, title));

/** Name of a line: code and title. */
export const itemName = (item: AxisItem): string => (item.concept ? `${itemCode(item)} ${item.concept.title}` : itemCode(item));
