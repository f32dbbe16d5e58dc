/*
 * The gap ledger once more, by the words of docs/definitions.md and by nothing of the app: what the Cypher must agree with.
 */
import type { PlainAlignment, PlainGraph } from './plainGraph.ts';

export interface Counting {
  statuses: string[];
  minConfidence: number;
  mappingSets: string[];
  predicates: string[];
  crossCutting: boolean;
}

export interface PlainRow {
  id: string;
  state: string;
  relation: string | null;
  via: string[];
  crossCuttingOnly: boolean;
}

const frameworkOf = (id: string) => id.split(':')[0]!;
const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function counts(one: PlainAlignment, counting: Counting): boolean {
  if (!counting.statuses.includes(one.status)) return false;
  if ((one.confidence ?? 0) < counting.minConfidence) return false;
  if (counting.mappingSets.length > 0 && !counting.mappingSets.includes(one.mappingSet)) return false;
  if (counting.predicates.length > 0 && !counting.predicates.includes(one.predicate)) return false;
  return counting.crossCutting || one.directness !== 'cross-cutting';
}

/** Concepts of the same framework that lie above (or below) a concept, with their distance, nearest first, then by id. */
function relatives(graph: PlainGraph, id: string, up: boolean): string[] {
  const distance = new Map<string, number>();
  let edge = [id];
  for (let steps = 1; edge.length > 0; steps++) {
    const next = edge.flatMap((at) => graph.partOf.flatMap(([child, parent]) => (up ? (child === at ? [parent] : []) : parent === at ? [child] : [])));
    edge = [...new Set(next)].filter((one) => !distance.has(one));
    for (const one of edge) distance.set(one, steps);
  }
  return [...distance]
    .filter(([one]) => one.includes(':') && frameworkOf(one) === frameworkOf(id))
    .sort(([a, near], [b, far]) => near - far || ascending(a, b))
    .map(([one]) => one);
}

/** Every concept of `frameworks` (all but the targets when empty) in its state against `against` (all others when empty). */
export function plainLedger(graph: PlainGraph, frameworks: string[], against: string[], counting: Counting): PlainRow[] {
  const asked = graph.frameworks.filter((id) => (frameworks.length > 0 ? frameworks.includes(id) : !against.includes(id)));
  return asked.flatMap((framework) => {
    const targets = graph.frameworks.filter((id) => id !== framework && (against.length === 0 || against.includes(id)));
    if (targets.length === 0) return [];
    const own = graph.concepts.filter(({ id }) => frameworkOf(id) === framework);
    return own.map(({ id }) => rowOf(graph, id, targets, counting));
  });
}

/** Alignments of a concept with concepts of the targets, each with its other end. */
function withTargets(graph: PlainGraph, id: string, targets: string[]) {
  return graph.alignments.flatMap((one) => {
    const other = one.from === id ? one.to : one.to === id ? one.from : null;
    return other !== null && targets.includes(frameworkOf(other)) ? [{ one, other }] : [];
  });
}

function rowOf(graph: PlainGraph, id: string, targets: string[], counting: Counting): PlainRow {
  const counted = (concept: string) => withTargets(graph, concept, targets).filter(({ one }) => counts(one, counting));
  const only = (concepts: string[]) => concepts.flatMap(counted).every(({ one }) => one.directness === 'cross-cutting');

  const mine = counted(id);
  if (mine.length > 0) {
    return { id, state: 'direct', relation: 'target', via: [...new Set(mine.map(({ other }) => other))].sort(ascending), crossCuttingOnly: only([id]) };
  }
  for (const [relation, up] of [['parent', true], ['child', false]] as const) {
    const via = relatives(graph, id, up).filter((one) => counted(one).length > 0);
    if (via.length > 0) return { id, state: 'inherited', relation, via, crossCuttingOnly: only(via) };
  }
  const others = graph.frameworks.filter((one) => one !== frameworkOf(id) && !targets.includes(one));
  const chains = withTargets(graph, id, others)
    .filter(({ one }) => counts(one, counting))
    .flatMap(({ one, other: step }) =>
      counted(step).map((last) => ({ via: [step, last.other], strength: Math.min(one.confidence ?? 0, last.one.confidence ?? 0) })),
    )
    .sort((a, b) => b.strength - a.strength || ascending(a.via[0]!, b.via[0]!) || ascending(a.via[1]!, b.via[1]!));
  if (chains[0]) return { id, state: 'derived', relation: 'path', via: chains[0].via, crossCuttingOnly: false };

  const statuses = withTargets(graph, id, targets).map(({ one }) => one.status);
  const judged = graph.judged.filter(({ concept, framework }) => concept === id && targets.includes(framework));
  const state =
    statuses.includes('suggested') || statuses.includes('stale')
      ? 'pending'
      : judged.length === targets.length
        ? 'no-counterpart'
        : statuses.includes('rejected')
          ? 'rejected'
          : 'unreviewed';
  return { id, state, relation: null, via: [], crossCuttingOnly: false };
}
