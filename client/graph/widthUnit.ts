import type { PictureEdge } from './picture.ts';

/** Pixels of ribbon for one alignment: three, or less where the ribbons of one concept would outgrow its row. */
export function widthUnit(edges: readonly PictureEdge[]): number {
  const totals = new Map<string, number>();
  for (const { type, source, target, count } of edges) {
    if (type !== 'BUNDLE') continue;
    for (const end of [source, target]) totals.set(end, (totals.get(end) ?? 0) + count);
  }
  return Math.min(3, Math.max(1.8, 56 / Math.max(1, ...totals.values())));
}
