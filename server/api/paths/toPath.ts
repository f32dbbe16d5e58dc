import { type EdgeRow, toGraphEdge, toGraphNode } from '../shared/graph.ts';
import { textIn } from '../shared/properties.ts';
import type { PathRow } from './queries.ts';
import { type Path, type PathReading, inferredJustifications } from './schema.ts';

/** A path as it was found; how it is listed depends on the others. */
export type FoundPath = Omit<Path, 'kinds'>;

/** A row as a path; `reversed` for one that was looked for from its other end. */
export function toPath({ path: { segments }, subjects }: PathRow, reversed = false): FoundPath {
  const steps = segments.map(({ start, relationship: { type, properties }, end }, index) => {
    const forward = toGraphNode(start).id === subjects[index];
    const edge: EdgeRow = { type, properties, source: forward ? start : end, target: forward ? end : start };
    return toGraphEdge(edge);
  });
  const first = segments[0];
  const nodes = [...(first ? [first.start] : []), ...segments.map(({ end }) => end)].map(toGraphNode);
  if (reversed) {
    nodes.reverse();
    steps.reverse();
  }
  const asserted = steps.filter(({ type, properties }) => type === 'ALIGNS_WITH' && !inferredJustifications.includes(textIn(properties, 'justification') ?? '')).length;
  return {
    nodes,
    edges: steps,
    length: steps.length,
    asserted,
    derived: steps.length - asserted,
    reading: readingOf(nodes.map(({ id }) => id), steps, asserted),
    weakest: weakestOf(steps),
  };
}

type Steps = Path['edges'];

/** Lowest confidence; null where an alignment states none. */
function weakestOf(steps: Steps): number | null {
  const confidences = steps
    .filter(({ type }) => type === 'ALIGNS_WITH')
    .map(({ properties: { confidence } }) => (typeof confidence === 'number' ? confidence : null));
  return confidences.reduce<number | null>((weakest, one) => (weakest === null || one === null ? null : Math.min(weakest, one)), 1);
}

function readingOf(ids: string[], steps: Steps, asserted: number): PathReading {
  const at = steps.findIndex(({ type }) => type === 'ALIGNS_WITH');
  if (at < 0) return 'hierarchy';
  if (asserted !== 1 || steps.some(({ type }, index) => type === 'ALIGNS_WITH' && index !== at)) return 'derived';
  if (steps.length === 1) return 'direct';
  // As in the ledger, a claim is inherited from above or from below, never from what lies beside.
  const isUp = (index: number) => steps[index]?.source === ids[index];
  const oneWay = (from: number, to: number) =>
    steps.slice(from, to).every((_, index) => isUp(from + index) === isUp(from));
  return oneWay(0, at) && oneWay(at + 1, steps.length) ? 'inherited' : 'derived';
}
