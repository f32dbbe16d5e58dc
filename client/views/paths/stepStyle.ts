import { type PathReading, inferredJustifications } from '../../../server/api/paths/schema.ts';
import type { GraphEdge } from '../../../server/api/shared/schema.ts';

/** How a step is drawn: a claim solid, one inferred from other claims dotted, a step in the hierarchy thin with a diamond. */
export type StepStyle = 'asserted' | 'derived' | 'hierarchy';

/** The style of one step. */
export function stepStyle({ type, properties }: Pick<GraphEdge, 'type' | 'properties'>): StepStyle {
  if (type !== 'ALIGNS_WITH') return 'hierarchy';
  return inferredJustifications.some((term) => term === properties.justification) ? 'derived' : 'asserted';
}

/** The style that stands for a path as a whole. */
export const readingStyle = (reading: PathReading): StepStyle =>
  reading === 'hierarchy' ? 'hierarchy' : reading === 'direct' ? 'asserted' : 'derived';
