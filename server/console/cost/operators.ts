import { type Value, anyText, join, list, none, number, text, textsOf } from './value.ts';

/** `a + b` of numbers, texts and lists, and `a || b`. */
export function add(a: Value, b: Value): Value {
  if (a.kind === 'number' && b.kind === 'number') return number(a.from + b.from, a.to + b.to, a.isWhole && b.isWhole);
  if (a.kind === 'list' || b.kind === 'list') return addLists(a, b);
  if (a.kind === 'temporal' || b.kind === 'temporal') return a.kind === 'temporal' ? a : b;
  const joined = joinTexts(a, b);
  if (joined && (a.kind === 'text' || b.kind === 'text')) return joined;
  const length = lengthAsText(a) + lengthAsText(b);
  if (a.kind === 'text' || b.kind === 'text') return anyText(length);
  // Of numbers or short texts of the graph's own.
  return { ...join(a, b), ...text(length, a.from + b.from, a.to + b.to), kind: 'mixed', isWhole: a.isWhole && b.isWhole, depth: Math.max(a.depth, b.depth), texts: joined?.texts };
}

function addLists(a: Value, b: Value): Value {
  const itemsOf = (value: Value) => (value.kind === 'list' ? (value.item ?? none) : value);
  const lengthOf = (value: Value) => (value.kind === 'list' || value.kind === 'mixed' ? Math.max(1, value.length) : value.kind === 'data' ? value.length : 1);
  const grown = list((a.kind === 'list' ? a.length : lengthOf(a)) + (b.kind === 'list' ? b.length : lengthOf(b)), join(itemsOf(a), itemsOf(b)));
  return { ...grown, size: a.size + b.size + 1, isLazy: true, isTold: a.isTold === true && b.isTold === true };
}

/** The server keeps joined lists as a chain, and goes along it: one that grew item by item is long. */
export function chained(left: Value, right: Value): number {
  const [short, long] = [left, right].map(({ kind, length }) => (kind === 'list' ? Math.max(1, length) : 1)).sort((a, b) => a - b);
  return (long ?? 1) / (short ?? 1) / 200;
}

/** The texts that two known ones make together; undefined where one is not known or there are too many. */
function joinTexts(a: Value, b: Value): Value | undefined {
  const left = knownTexts(a);
  const right = knownTexts(b);
  if (!left || !right || left.length * right.length > 256) return undefined;
  const longest = Math.max(0, ...left.map(({ length }) => length)) + Math.max(0, ...right.map(({ length }) => length));
  if (longest * Math.max(1, left.length * right.length) > 100_000) return undefined;
  return textsOf(left.flatMap((first) => right.map((second) => first + second)));
}

/** A number that is known is a known text as well. */
function knownTexts(value: Value): readonly string[] | undefined {
  if (value.kind === 'number') return value.from === value.to && value.isWhole ? [String(value.from)] : undefined;
  return value.texts;
}

function lengthAsText(value: Value): number {
  return value.kind === 'number' ? 25 : value.kind === 'temporal' ? 80 : value.length;
}

/** Arithmetic other than `+`. */
export function calculate(operator: string, a: Value, b: Value): Value {
  if (a.kind === 'temporal' || b.kind === 'temporal') return a.kind === 'temporal' ? a : b;
  const isWhole = a.isWhole && b.isWhole;
  switch (operator) {
    case '-':
      return number(a.from - b.to, a.to - b.from, isWhole);
    case '*':
      return span([a.from * b.from, a.from * b.to, a.to * b.from, a.to * b.to], isWhole);
    case '/':
      return divide(a, b);
    case '%': {
      const most = Math.min(largest(a), largest(b));
      return number(a.from < 0 ? -most : 0, most, isWhole);
    }
    default: {
      const most = Math.max(1, largest(a)) ** Math.max(0, b.to);
      return b.from < 0 && a.kind !== 'none' ? number(-Infinity, Infinity) : number(a.from < 0 ? -most : 0, most);
    }
  }
}

function divide(a: Value, b: Value): Value {
  const isAroundZero = b.from < 1 && b.to > -1;
  const least = Math.min(Math.abs(b.from), Math.abs(b.to));
  const most = b.isWhole ? largest(a) / Math.max(1, isAroundZero ? 1 : least) : b.from <= 0 && b.to >= 0 ? Infinity : largest(a) / least;
  const isPositive = a.from >= 0 && b.from >= 0;
  return number(isPositive ? 0 : -most, most, a.isWhole && b.isWhole);
}

export function negate(value: Value): Value {
  return value.kind === 'number' || value.kind === 'data' ? number(-value.to, -value.from, value.isWhole) : value;
}

/** The largest number that it can be, whatever its sign. */
export function largest({ from, to }: Value): number {
  return Math.max(Math.abs(from), Math.abs(to));
}

function span(ends: number[], isWhole: boolean): Value {
  // 0 × ∞ counts as 0: a range that begins at nothing.
  const known = ends.map((end) => (Number.isNaN(end) ? 0 : end));
  return number(Math.min(...known), Math.max(...known), isWhole);
}

/** `range(from, to, step)`: its numbers and how many they are at most; empty ones count as one. */
export function range(begin: Value, end: Value, step: Value = number(1)): Value {
  const by = step.from > 0 ? step.from : step.to < 0 ? -step.to : 1;
  const up = step.to > 0 ? (end.to - begin.from) / by : 0;
  const down = step.from < 0 ? (begin.to - end.from) / by : 0;
  const length = Math.max(1, Math.floor(Math.max(up, down)) + 1);
  return {
    ...list(Number.isNaN(length) ? Infinity : length, number(Math.min(begin.from, end.from), Math.max(begin.to, end.to), true)),
    isLazy: true,
    isTold: true,
  };
}
