import type { NodeKind } from '../../../server/domain/concept.ts';

/** Size of a node drawn as a shape: the higher its place, the larger. */
export const markSizes: Record<NodeKind, number> = {
  Framework: 32,
  SDG: 40,
  Goal: 30,
  Objective: 22,
  Capability: 22,
  Outcome: 18,
  SDGTarget: 22,
  Record: 20,
  Other: 24,
};
