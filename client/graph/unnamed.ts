import type { CoverageCell } from '../../server/api/coverage/schema.ts';
import type { GraphEdge } from '../../server/api/shared/schema.ts';
import { type Knowledge, lineOf } from './knowledge.ts';

/** A cell with how many of its alignments neither it nor any known alignment names. */
export interface CountedCell extends CoverageCell {
  unnamed?: number;
}

/**
 * A cell of very many alignments names the surest alone. What steps learn of the others is drawn by itself and must not be counted twice:
 * `alignments` are those that count and are known.
 */
export function countUnnamed(cells: readonly CoverageCell[], alignments: readonly GraphEdge[], knowledge: Knowledge): CountedCell[] {
  const more = cells.filter(({ count, ids }) => count > ids.length);
  if (more.length === 0) return [...cells];
  const named = new Map(more.map(({ row, column, ids }) => [`${row}~${column}`, new Set(ids)]));
  const known = new Map<string, number>();
  for (const { id, source, target } of alignments) {
    const [from, to] = [lineOf(knowledge, source), lineOf(knowledge, target)];
    for (const place of from.flatMap((one) => to.flatMap((other) => [`${one}~${other}`, `${other}~${one}`]))) {
      if (named.get(place)?.has(id) === false) known.set(place, (known.get(place) ?? 0) + 1);
    }
  }
  return cells.map((cell) => {
    const unnamed = cell.count - cell.ids.length - (known.get(`${cell.row}~${cell.column}`) ?? 0);
    return unnamed > 0 ? { ...cell, unnamed } : cell;
  });
}
