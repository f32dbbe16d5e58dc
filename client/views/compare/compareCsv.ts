import type { z } from 'zod';
import type { getCompare } from '../../../server/api/compare/schema.ts';
import { csvText } from '../../files/csv.ts';

type Answer = z.output<typeof getCompare.response>;

const sides = { shared: 'both', left: 'only the first', right: 'only the second' };

/** A row for each target that either reaches, with the concepts of both. */
export function compareCsv({ left, right, items }: Pick<Answer, 'left' | 'right' | 'items'>): string {
  const head = ['target', 'code', 'title', 'reached by', `concepts of ${left.title}`, 'number', `concepts of ${right.title}`, 'number'];
  const ids = (one: Answer['items'][number]['left']) => one.concepts.map(({ id, best }) => `${id}${best === null ? '' : ` (${best})`}`).join('; ');
  const rows = items.map(({ target, side, left: ours, right: theirs }) => [
    target.id,
    target.code,
    target.title,
    sides[side],
    ids(ours),
    ours.total,
    ids(theirs),
    theirs.total,
  ]);
  return csvText([head, ...rows]);
}
