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
  /** False: what lies below lends nothing. */
  below?: boolean;
}

export interface PlainRow {
  id: string;
  state: string;
  relation: string | null;
  via: string[];
  crossCuttingOnly: boolean;
  /** Targets in which it was judged to have none; none of them for what is direct. */
  judged: string[];
  /** Alignments of its own that wait for a judgement; 0 for what is direct. */
  waiting: number;
  /** Accepted claims for a whole set alike that were left out. */
  setClaims: number;
  /** Accepted alignments that work against a target. */
  hindering: number;
  /** Of a concept judged to have none: how many below it are direct, and how many there are. */
  below: { direct: number; total: number } | null;
}

const frameworkOf = (id: string) => id.split(':')[0]!;
const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function counts(one: PlainAlignment, counting: Counting): boolean {
  if (!counting.statuses.includes(one.status)) return false;
  if ((one.confidence ?? 0) < counting.minConfidence) return false;
  if (counting.mappingSets.length > 0 && !counting.mappingSets.includes(one.mappingSet)) return false;
  if (counting.predicates.length > 0 && !counting.predicates.includes(one.predicate)) return false;
  return seen(one, counting);
}

/** Claims for a whole set alike are as if they were absent, unless asked for; what hinders always is. */
const seen = (one: PlainAlignment, counting: Counting): boolean => one.polarity !== 'hinders' && (counting.crossCutting || one.directness !== 'cross-cutting');

/**
 * Concepts of the same framework that lie above (or below) a concept, with their distance. A way through what is `closed` does
 * not count, but for its last step.
 */
function relatives(graph: PlainGraph, id: string, up: boolean, closed: (id: string) => boolean = () => false): Map<string, number> {
  const distance = new Map<string, number>();
  let edge = [id];
  for (let steps = 1; edge.length > 0; steps++) {
    const next = edge.flatMap((at) => graph.partOf.flatMap(([child, parent]) => (up ? (child === at ? [parent] : []) : parent === at ? [child] : [])));
    const found = [...new Set(next)].filter((one) => !distance.has(one));
    for (const one of found) distance.set(one, steps);
    edge = found.filter((one) => !closed(one));
  }
  return new Map([...distance].filter(([one]) => one.includes(':') && frameworkOf(one) === frameworkOf(id)));
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

/** Frameworks in which a judgement that holds says that the concept has no counterpart. */
const noneIn = (graph: PlainGraph, id: string): string[] =>
  graph.judged.filter(({ concept, status = 'accepted' }) => concept === id && status === 'accepted').map(({ framework }) => framework);

function rowOf(graph: PlainGraph, id: string, targets: string[], counting: Counting): PlainRow {
  const counted = (concept: string, some = targets) => withTargets(graph, concept, some).filter(({ one }) => counts(one, counting));
  const only = (claims: { one: PlainAlignment }[]) => claims.every(({ one }) => one.directness === 'cross-cutting');
  const mine = withTargets(graph, id, targets);

  const setClaims = counting.crossCutting ? 0 : mine.filter(({ one }) => one.status === 'accepted' && one.polarity !== 'hinders' && one.directness === 'cross-cutting').length;
  const hindering = mine.filter(({ one }) => one.status === 'accepted' && one.polarity === 'hinders').length;
  const direct = counted(id);
  const row = { id, relation: null, via: [], crossCuttingOnly: false, judged: [], waiting: 0, setClaims, hindering, below: null };
  if (direct.length > 0) {
    const via = [...new Set(direct.map(({ other }) => other))].sort(ascending);
    return { ...row, state: 'direct', relation: 'target', via, crossCuttingOnly: only(direct) };
  }

  const judged = targets.filter((target) => noneIn(graph, id).includes(target)).sort(ascending);
  const open = targets.filter((target) => !judged.includes(target));
  const waits = ({ one }: { one: PlainAlignment }) => ['suggested', 'stale'].includes(one.status) && seen(one, counting);
  const told = { ...row, judged, waiting: mine.filter(waits).length };
  if (open.length === 0) {
    const below = [...relatives(graph, id, false).keys()].filter((one) => one !== id);
    return { ...told, state: 'no-counterpart', below: { direct: below.filter((one) => counted(one).length > 0).length, total: below.length } };
  }

  // A pair with an alignment of its own is never answered by an inference.
  const ownPairs = mine.filter(({ one }) => seen(one, counting)).map(({ other }) => other);
  const free = ({ other }: { other: string }) => !ownPairs.includes(other);

  const above = new Map<string, { distance: number; claims: { one: PlainAlignment }[] }>();
  for (const target of open) {
    const lending = relatives(graph, id, true, (one) => noneIn(graph, one).includes(target));
    for (const [relative, distance] of lending) {
      const claims = counted(relative, [target]).filter(({ one, other }) => one.from === relative && free({ other }));
      if (claims.length === 0) continue;
      const before = above.get(relative);
      above.set(relative, { distance: Math.min(distance, before?.distance ?? distance), claims: [...(before?.claims ?? []), ...claims] });
    }
  }
  const below = new Map(
    [...relatives(graph, id, false)]
      .map(([relative, distance]) => [relative, { distance, claims: counted(relative, open).filter(free) }] as const)
      .filter(([, { claims }]) => claims.length > 0),
  );
  for (const [relation, found] of [['parent', above], ['child', counting.below === false ? new Map() : below]] as const) {
    if (found.size === 0) continue;
    const nearest = [...found].sort(([a, one], [b, other]) => one.distance - other.distance || ascending(a, b));
    return { ...told, state: 'inherited', relation, via: nearest.map(([one]) => one), crossCuttingOnly: only(nearest.flatMap(([, { claims }]) => claims)) };
  }

  const others = graph.frameworks.filter((one) => one !== frameworkOf(id) && !targets.includes(one));
  const chains = withTargets(graph, id, others)
    .filter(({ one }) => counts(one, counting))
    .flatMap(({ one, other: step }) =>
      counted(step, open)
        .filter(free)
        .filter((last) => !(one.to === step && last.one.to === step))
        .map((last) => ({ via: [step, last.other], strength: Math.min(one.confidence ?? 0, last.one.confidence ?? 0) })),
    )
    .sort((a, b) => b.strength - a.strength || ascending(a.via[0]!, b.via[0]!) || ascending(a.via[1]!, b.via[1]!));
  if (chains[0]) return { ...told, state: 'derived', relation: 'path', via: chains[0].via };

  const statuses = withTargets(graph, id, open).filter(({ one }) => seen(one, counting)).map(({ one }) => one.status);
  const doubted = graph.judged.some(({ concept, framework, status }) => concept === id && open.includes(framework) && (status === 'stale' || status === 'suggested'));
  const state =
    statuses.includes('suggested') || statuses.includes('stale') || doubted
      ? 'pending'
      : statuses.includes('accepted')
        ? 'not-counted'
        : statuses.includes('rejected')
          ? 'rejected'
          : 'unreviewed';
  return { ...told, state };
}
