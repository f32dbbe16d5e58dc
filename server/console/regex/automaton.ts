import type { Pattern } from './parse.ts';
import { UnreadablePattern } from './parse.ts';
import type { CharSet } from './sets.ts';

/** Glushkov's automaton: one state for each character of the pattern. `ways` counts how many readings lead from one to the next. */
export interface Automaton {
  sets: CharSet[];
  /** For each state, the next ones with the number of ways. */
  next: Map<number, number>[];
  first: Map<number, number>;
  last: Map<number, number>;
}

interface Part {
  first: Map<number, number>;
  last: Map<number, number>;
  /** In how many ways it can be nothing; 2 stands for more. */
  empty: number;
}

/** Repeats longer than this count as without end. */
const maxCounted = 8;
const maxStates = 400;

/** Throws `UnreadablePattern` for a pattern that is too long to look through. */
export function automatonOf(pattern: Pattern): Automaton {
  const sets: CharSet[] = [];
  const next: Map<number, number>[] = [];

  function build(node: Pattern): Part {
    switch (node.kind) {
      case 'set': {
        const state = sets.push(node.set) - 1;
        next.push(new Map());
        if (state > maxStates) throw new UnreadablePattern('too long');
        return { first: new Map([[state, 1]]), last: new Map([[state, 1]]), empty: 0 };
      }
      case 'sequence':
        return node.parts.map(build).reduce(join, { first: new Map(), last: new Map(), empty: 1 });
      case 'choice':
        return node.parts.map(build).reduce((left, right) => ({
          first: merge(left.first, right.first),
          last: merge(left.last, right.last),
          empty: Math.min(2, left.empty + right.empty),
        }));
      case 'repeat':
        return repeat(node);
    }
  }

  function repeat({ part, min, max }: Extract<Pattern, { kind: 'repeat' }>): Part {
    const nothing: Part = { first: new Map(), last: new Map(), empty: 1 };
    if (max === 0) return nothing;
    const isCounted = max <= maxCounted && max !== Infinity;
    if (!isCounted) {
      const copies = Math.min(Math.max(min, 1), 3);
      let whole: Part = nothing;
      for (let copy = 1; copy <= copies; copy++) {
        const one = build(part);
        if (copy === copies) link(one.last, one.first);
        whole = join(whole, one);
      }
      return min === 0 ? { ...whole, empty: Math.min(2, whole.empty + 1) } : whole;
    }
    let whole: Part = nothing;
    for (let copy = 1; copy <= max; copy++) {
      const one = build(part);
      whole = join(whole, copy > min ? { ...one, empty: Math.max(1, one.empty) } : one);
    }
    return whole;
  }

  function join(left: Part, right: Part): Part {
    link(left.last, right.first);
    return {
      first: merge(left.first, times(right.first, left.empty)),
      last: merge(right.last, times(left.last, right.empty)),
      empty: Math.min(2, left.empty * right.empty),
    };
  }

  function link(from: Map<number, number>, to: Map<number, number>): void {
    for (const [state, ways] of from) {
      for (const [target, more] of to) {
        const edges = next[state];
        edges?.set(target, Math.min(2, (edges.get(target) ?? 0) + ways * more));
      }
    }
  }

  const { first, last } = build(pattern);
  return { sets, next, first, last };
}

function merge(left: Map<number, number>, right: Map<number, number>): Map<number, number> {
  const both = new Map(left);
  for (const [state, ways] of right) both.set(state, Math.min(2, (both.get(state) ?? 0) + ways));
  return both;
}

function times(states: Map<number, number>, factor: number): Map<number, number> {
  return factor === 0 ? new Map<number, number>() : new Map([...states].map(([state, ways]) => [state, Math.min(2, ways * factor)]));
}
