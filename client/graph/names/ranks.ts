import type { NodeKind } from '../../../server/domain/concept.ts';

/** How important a name is by the kind of its node. */
const kindRanks: Record<NodeKind, number> = {
  Framework: 60,
  SDG: 50,
  Goal: 40,
  Objective: 20,
  Capability: 20,
  SDGTarget: 20,
  Outcome: 10,
  Record: 15,
  Other: 15,
};

interface States {
  isLed: boolean;
  isMatched: boolean;
  isNear: boolean;
  /** Step that brought it into the picture. */
  stage: number;
  degree: number;
}

/** Selected, focused and hovered first, then what a search found, what is connected to it, frameworks, goals, what came last, and what has many lines. */
export function rankOf(kind: NodeKind, { isLed, isMatched, isNear, stage, degree }: States): number {
  return (isLed ? 1000 : 0) + (isMatched ? 500 : 0) + (isNear ? 200 : 0) + kindRanks[kind] + Math.min(9, stage) + Math.min(0.99, degree / 100);
}
