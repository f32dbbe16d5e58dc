import type { PictureEdge } from './picture.ts';

/** Pixels of ribbon for one alignment: three, or less where the ribbons of one concept, or of a folded framework, would outgrow its row. */
export function widthUnit(edges: readonly PictureEdge[]): number {
  const totals = new Map<string, number>();
  for (const { type, source, target, count } of edges) {
    if (type !== 'BUNDLE') continue;
    for (const end of [source, target]) totals.set(end, (totals.get(end) ?? 0) + count);
  }
  return Math.min(3, 56 / [...totals.values()].reduce((a, b) => Math.max(a, b), 1));
}

/** Width of a ribbon: by its number of alignments, and never so narrow that it cannot be hit. */
export const ribbonWidth = (count: number, unit: number): number => Math.max(1.8, count * unit);
