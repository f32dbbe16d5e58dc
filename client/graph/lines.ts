import type { RelationshipType } from '../../server/api/graph/schema.ts';
import type { GraphEdge } from '../../server/api/shared/schema.ts';
import type { PictureEdge } from './picture.ts';
import { drawnProperties } from './shown.ts';
import type { CountedCell } from './unnamed.ts';

/** Relationships that tell which edition or framework follows or serves which. */
export const lineageTypes: RelationshipType[] = ['CONTINUES', 'SUCCEEDS', 'IMPLEMENTS'];
export const isLineage = (type: string): boolean => (lineageTypes as string[]).includes(type);

/** A claim to draw: the alignment itself, or one that only the coverage counts so far. */
interface Claim {
  id: string;
  ends: [string, string];
  edge: GraphEdge | null;
  best: number | null;
  /** Alignments that it stands for. */
  count: number;
}

/**
 * Draws each alignment between the deepest shown concepts that it lies at or below: by itself where both ends are
 * shown, else in a bundle. So a bundle's width is the number of alignments that nothing finer shows.
 */
export function alignmentLines(
  alignments: readonly GraphEdge[],
  cells: readonly CountedCell[],
  lift: (id: string) => string | null,
): PictureEdge[] {
  const known = new Set(alignments.map(({ id }) => id));
  const claims: Claim[] = [
    ...alignments.map((edge): Claim => ({ id: edge.id, ends: [edge.source, edge.target], edge, best: drawnProperties(edge.properties).confidence, count: 1 })),
    ...cells.flatMap(({ row, column, ids, best, unnamed = 0 }) => {
      const claim = (id: string, count: number): Claim => ({ id, ends: [row, column], edge: null, best, count });
      return [...ids.filter((id) => !known.has(id)).map((id) => claim(id, 1)), ...(unnamed > 0 ? [claim('', unnamed)] : [])];
    }),
  ];
  const lines = new Map<string, PictureEdge>();
  for (const { ends, edge, best, count } of claims) {
    const [source, target] = [lift(ends[0]), lift(ends[1])];
    if (source === null || target === null || source === target) continue;
    if (edge !== null && source === ends[0] && target === ends[1]) {
      const line = relationshipLine(edge);
      lines.set(line.id, line);
      continue;
    }
    const id = `bundle:${source}~${target}`;
    const so = lines.get(id);
    lines.set(id, {
      ...(so ?? bundleLine(id, source, target)),
      count: (so?.count ?? 0) + count,
      confidence: highest(so?.confidence ?? null, best),
    });
  }
  return [...lines.values()];
}

const highest = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other);

const bundleLine = (id: string, source: string, target: string): PictureEdge => ({
  id,
  type: 'BUNDLE',
  source,
  target,
  count: 0,
  confidence: null,
  predicate: null,
  status: null,
  directness: null,
  derived: false,
});

/** A relationship as a line of its own. Its id is what `selected` holds: `alignment:<id>`, or the relationship's own. */
export const relationshipLine = (edge: GraphEdge): PictureEdge => ({
  ...bundleLine(edge.type === 'ALIGNS_WITH' ? `alignment:${edge.id}` : edge.id, edge.source, edge.target),
  type: edge.type,
  count: 1,
  ...(edge.type === 'ALIGNS_WITH' ? drawnProperties(edge.properties) : {}),
});
