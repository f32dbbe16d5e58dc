import fc from 'fast-check';

/*
 * Paths by the plainest means: walk everything. It shares no line with what it is compared with.
 */
export interface Link {
  id: string;
  type: 'PART_OF' | 'ALIGNS_WITH';
  source: string;
  target: string;
  confidence: number | null;
  status: string;
}

export interface Small {
  ids: string[];
  links: Link[];
}

const ids = ['one:1', 'one:2', 'one:3', 'two:1', 'two:2', 'three:1', 'three:2', 'three:3'];
const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other);
const claim = fc.record({
  pair,
  confidence: fc.constantFrom(null, 0.1, 0.3, 0.5, 0.55, 0.6, 0.7, 0.9, 1),
  status: fc.constantFrom('accepted', 'accepted', 'accepted', 'accepted', 'suggested'),
});

/** Up to eight concepts of three frameworks, part of each other in any way, circles too, with claims between any. */
export const small: fc.Arbitrary<Small> = fc
  .record({ claims: fc.array(claim, { maxLength: 14 }), parts: fc.uniqueArray(pair, { maxLength: 5, selector: String }) })
  .map(({ claims, parts }) => ({
    ids,
    links: [
      ...claims.map(({ pair: [source, target], ...its }, at) => ({ id: `claim:${at}`, type: 'ALIGNS_WITH' as const, source, target, ...its })),
      ...parts.map(([source, target]) => ({ id: `${source}>PART_OF>${target}`, type: 'PART_OF' as const, source, target, confidence: 1, status: '' })),
    ],
  }));

/** Every path from a concept to another, or to the first concept of a framework, that visits no concept twice. */
export function enumerate({ links }: Small, from: string, to: string, rules: { maxLength: number; hierarchy: boolean }): Link[][] {
  const usable = links.filter(({ type, status }) => (type === 'PART_OF' ? rules.hierarchy : status === 'accepted'));
  const isEnd = (id: string) => (to.includes(':') ? id === to : id.startsWith(`${to}:`));
  const found: Link[][] = [];
  const walk = (at: string, seen: string[], path: Link[]) => {
    if (isEnd(at)) {
      found.push(path);
      return;
    }
    if (path.length === rules.maxLength) return;
    for (const link of usable) {
      const next = link.source === at ? link.target : link.target === at ? link.source : null;
      if (next !== null && !seen.includes(next)) walk(next, [...seen, next], [...path, link]);
    }
  };
  walk(from, [from], []);
  return found;
}

/** One that states no confidence is weaker than any that does. */
export const levelOf = (confidence: number | null): number => confidence ?? -1;

/** The shortest of some paths. */
export const nearestOf = (paths: Link[][]): Link[][] => {
  const least = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === least);
};

/** Weakest link and length of the `k` best, in order; a path in the hierarchy alone is certain. */
export const strongestOf = (paths: Link[][], k: number): [number, number][] =>
  paths
    .map((path): [number, number] => [Math.min(1, ...path.map(({ confidence }) => levelOf(confidence))), path.length])
    .sort(([a, m], [b, n]) => b - a || m - n)
    .slice(0, k);
