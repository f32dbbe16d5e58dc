import { type Automaton, automatonOf } from './automaton.ts';
import { componentsOf } from './components.ts';
import { type Pattern, parsePattern } from './parse.ts';
import { intersects } from './sets.ts';

/** Pairs of states that are looked through at most; a pattern with more counts as exponential. */
const maxPairs = 40_000;

/**
 * About how many steps a backtracking matcher may need for a text of `length` characters: Infinity where they double with
 * each character. Throws `UnreadablePattern`.
 */
export function patternSteps(pattern: string, length: number): number {
  const parsed = parsePattern(pattern);
  if (length > maxForGroups && repeatsGroup(parsed)) return Infinity;
  const automaton = automatonOf(parsed);
  const components = componentsOf(automaton.sets.length, (state) => automaton.next[state]?.keys() ?? []);
  if (isExponential(automaton, components)) return Infinity;
  return waysAcross(automaton, components, length) * 2 ** forks(automaton, components);
}

/** Java keeps a repeated group on its stack: a longer text would overflow it, and the server would never answer. */
const maxForGroups = 5_000;

function repeatsGroup(pattern: Pattern): boolean {
  if (pattern.kind === 'set') return false;
  if (pattern.kind !== 'repeat') return pattern.parts.some(repeatsGroup);
  return (pattern.max > 100 && pattern.part.kind !== 'set') || repeatsGroup(pattern.part);
}

/** How often, outside of loops, one character leaves two ways open: `a?a?a?` forks three times. */
function forks({ sets, next, first }: Automaton, components: Int32Array): number {
  const opens = (targets: number[]) => targets.some((a, index) => targets.slice(index + 1).some((b) => intersects(sets[a] ?? [], sets[b] ?? [])));
  const isInLoop = (state: number) => [...(next[state]?.keys() ?? [])].some((target) => components[target] === components[state]);
  const inside = next.filter((edges, state) => !isInLoop(state) && opens([...edges.keys()].filter((target) => !isInLoop(target))));
  return inside.length + (opens([...first.keys()].filter((target) => !isInLoop(target))) ? 1 : 0);
}

/**
 * A state that can be reached from itself by one text in two ways: each repetition of that text doubles the readings
 * (Weber and Seidl, On the degree of ambiguity of finite automata, 1991).
 */
function isExponential({ sets, next }: Automaton, components: Int32Array): boolean {
  const size = sets.length;
  for (const [state, edges] of next.entries()) {
    for (const [target, ways] of edges) if (ways > 1 && components[state] === components[target]) return true;
  }
  const loops = next.some((edges, state) => [...edges.keys()].some((target) => components[state] === components[target]));
  if (!loops) return false;
  if (size * size > maxPairs * 4) return true;
  const pairs = componentsOf(size * size, function* (pair) {
    const left = Math.floor(pair / size);
    const right = pair % size;
    if (components[left] !== components[right]) return;
    for (const a of next[left]?.keys() ?? []) {
      if (components[a] !== components[left]) continue;
      for (const b of next[right]?.keys() ?? []) {
        if (components[b] === components[right] && intersects(sets[a] ?? [], sets[b] ?? [])) yield a * size + b;
      }
    }
  });
  const diagonal = new Set<number>();
  for (let state = 0; state < size; state++) diagonal.add(pairs[state * size + state] ?? -1);
  for (let pair = 0; pair < size * size; pair++) {
    if (Math.floor(pair / size) !== pair % size && diagonal.has(pairs[pair] ?? -2)) return true;
  }
  return false;
}

/** A way through the pattern: the loops met so far that can take the same text, and the states between them. */
interface Way {
  loops: number;
  between: Set<string>;
}

/**
 * Loops in a row that take the same characters share a text among them in many ways. The text that keeps all of them busy
 * must hold what stands between them, so `.*water.*food.*` has fewer ways than `.*a.*a.*`.
 */
function waysAcross({ sets, next }: Automaton, components: Int32Array, length: number): number {
  const isLoop = (state: number) => [...(next[state]?.keys() ?? [])].some((target) => components[target] === components[state]);
  // States of a lower component come later in the pattern.
  const order = [...sets.keys()].sort((a, b) => (components[b] ?? 0) - (components[a] ?? 0) || a - b);
  const ways = new Map<number, Way>();
  let most: Way = { loops: 0, between: new Set() };
  const counted = new Map<number, Way>();
  for (const state of order) {
    const own = components[state] ?? -1;
    let best = ways.get(state) ?? { loops: 0, between: new Set<string>() };
    if (isLoop(state)) {
      const known = counted.get(own);
      if (!known) counted.set(own, (best = { loops: best.loops + 1, between: best.between }));
      else best = known.loops > best.loops ? known : best;
    } else best = { loops: best.loops, between: new Set([...best.between, JSON.stringify(sets[state])]) };
    if (best.loops > most.loops) most = best;
    for (const target of next[state]?.keys() ?? []) {
      if (components[target] === own) continue;
      // The loop before can't take what follows: nothing is shared.
      const isShared = !isLoop(state) || intersects(sets[state] ?? [], sets[target] ?? []);
      const carried = isShared ? best : { loops: 0, between: new Set<string>() };
      const known = ways.get(target);
      if (!known || carried.loops > known.loops) ways.set(target, carried);
    }
  }
  return length * combinations(length / Math.max(1, most.between.size), Math.max(0, most.loops - 1));
}

/** In how many ways `count` cuts can be made in `length` places. */
function combinations(length: number, count: number): number {
  let product = 1;
  for (let index = 1; index <= count; index++) product *= (length + count - index) / index;
  return Math.max(1, product);
}
