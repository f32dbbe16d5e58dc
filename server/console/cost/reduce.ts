import { type Value, join } from './value.ts';

/** So many turns are weighed one by one; what grows by then goes on as it did. */
const weighed = 5;
const growing = ['to', 'from', 'length', 'size', 'depth'] as const;

export interface Turn {
  value: Value;
  rounds: number;
}

/** What `reduce` makes of an initial value in so many turns, and the rounds of all of them together. */
export function reduced(initial: Value, turns: number, turn: (before: Value) => Turn): Turn {
  const values = [initial];
  const costs: number[] = [];
  while (costs.length < Math.min(turns, weighed)) {
    const before = values.at(-1) ?? initial;
    const { value, rounds } = turn(before);
    values.push(join(before, value));
    costs.push(rounds);
    if (costs.length > 2 && growing.every((what) => values.at(-1)?.[what] === before[what])) break;
  }
  const left = turns - costs.length;
  const done = costs.reduce((sum, cost) => sum + cost, 0);
  const last = values.at(-1) ?? initial;
  if (left <= 0) return { value: last, rounds: done };

  const [first = initial, second = initial, third = initial] = values.slice(-3);
  const isStill = growing.every((what) => second[what] === third[what]);
  const value = isStill ? last : { ...last, item: undefined, texts: undefined, ...Object.fromEntries(growing.map((what) => [what, goesOn(first[what], second[what], third[what], left)])) };
  const [costFirst = 0, costSecond = 0, costLast = 0] = costs.slice(-3);
  const ratio = ratioOf(costFirst, costSecond, costLast);
  const rest = ratio > 1 ? costLast * series(ratio, left) : costLast * left + (Math.max(0, costLast - costSecond) * left * left) / 2;
  return { value, rounds: done + rest };
}

/** Where three values in a row lead in so many turns more: on by the same step, or by the same factor. */
function goesOn(first: number, second: number, third: number, turns: number): number {
  const step = third - second;
  if (step === 0) return third;
  const ratio = ratioOf(first, second, third);
  return third + step * (ratio > 1 ? series(ratio, turns) : turns);
}

function ratioOf(first: number, second: number, third: number): number {
  const before = second - first;
  const ratio = before === 0 ? (third === second ? 1 : 2) : (third - second) / before;
  return ratio > 1.000001 ? ratio : 1;
}

/** r + r² + … + rⁿ */
function series(ratio: number, count: number): number {
  return (ratio * (ratio ** count - 1)) / (ratio - 1);
}
