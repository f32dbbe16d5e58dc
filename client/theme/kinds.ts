import type { NodeKind } from '../../server/domain/concept.ts';

/** Outlines that tell kinds apart without colour; the names are cytoscape's, and KindIcon draws the same. */
export type KindShape = 'barrel' | 'hexagon' | 'ellipse' | 'diamond' | 'triangle' | 'rectangle' | 'round-rectangle';

/** Shape of each kind, the same in the graph, in lists and in search. */
export const kindShapes: Record<NodeKind, KindShape> = {
  Framework: 'barrel',
  Goal: 'hexagon',
  Objective: 'ellipse',
  Outcome: 'diamond',
  Capability: 'triangle',
  SDG: 'rectangle',
  SDGTarget: 'round-rectangle',
  Record: 'round-rectangle',
  Other: 'ellipse',
};
