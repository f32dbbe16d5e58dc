import type { ColumnRole } from '../../../../server/formats/model.ts';

const named: readonly (readonly [ColumnRole, string])[] = [
  ['ignore', 'not read'], ['keep', 'kept as a note'], ['code', 'code'], ['title', 'title'], ['statement', 'statement'], ['parent', 'code of the parent'], ['kind', 'kind'], ['level', 'level'], ['uri', 'web address'],
];
const ofPairs: readonly (readonly [ColumnRole, string])[] = [
  ['ignore', 'not read'], ['keep', 'kept'], ['subject', 'what serves'], ['object', 'what is served'], ['predicate', 'how they relate'], ['confidence', 'how sure'], ['rationale', 'why'],
];
const depth = 5;
const leveled: readonly (readonly [ColumnRole, string])[] = Array.from({ length: depth }, (_, at) => at + 1).flatMap((level): (readonly [ColumnRole, string])[] => [
  [`level:${level}`, `level ${level}: title`],
  [`code:${level}`, `level ${level}: code`],
  [`statement:${level}`, `level ${level}: statement`],
]);

/** What a column can hold, by what the rows of its table are. */
export const rolesFor = (holds: 'concepts' | 'alignments' | 'none'): readonly (readonly [ColumnRole, string])[] => (holds === 'alignments' ? ofPairs : [...named, ...leveled]);
