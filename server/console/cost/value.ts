import { limits } from '../limits.ts';

/** What is known of the values that an expression can have: bounds, never the values themselves, except for a few known texts. */
export interface Value {
  /** `data` is what the graph holds, `entity` a node or relationship of it; `mixed` is one of several; `none` is null, true or false. */
  kind: 'number' | 'text' | 'list' | 'map' | 'data' | 'entity' | 'temporal' | 'mixed' | 'none';
  /** The numbers that it is or holds, a text of digits included. */
  from: number;
  to: number;
  /** Surely a whole number: dividing by it makes nothing larger. */
  isWhole: boolean;
  /** Items, characters or keys at most. */
  length: number;
  /** What it takes up in all, about as many list items. */
  size: number;
  /** How deep lists and maps are nested in it. */
  depth: number;
  item?: Value | undefined;
  keys?: ReadonlyMap<string, Value> | undefined;
  /** Every text that it can be; undefined where that is not known. */
  texts?: readonly string[] | undefined;
  /** A range or a sum of lists that nothing has worked off yet: its length costs nothing until then. */
  isLazy?: boolean;
  /** A list whose length the text tells, and not a plan or a guess. */
  isTold?: boolean;
  /** What `reduce` puts together: another list in each turn, so that nothing learnt of it lasts. */
  isGrowing?: boolean;
}

/** Most texts that are followed as alternatives, and their characters together. */
const maxTexts = 64;
const maxCharacters = 50_000;
/** Characters that take up about as much as an item of a list. */
const charactersOfItem = 16;

export const none: Value = { kind: 'none', from: 0, to: 0, isWhole: true, length: 0, size: 1, depth: 0, texts: [] };

/** A property of the graph's own, or a node, relationship or path of it. */
export const data: Value = {
  kind: 'data',
  from: -limits.unknownNumber,
  to: limits.unknownNumber,
  isWhole: false,
  length: limits.unknownList,
  size: 20,
  depth: 2,
};

/** A node or relationship, which is one item wherever it is put. */
export const entity: Value = { ...data, kind: 'entity', length: 0, size: 1, depth: 1 };

/** One of the values that a function makes of what nobody knows, such as the days of a duration. */
export const anyNumber = number(-Infinity, Infinity);

export function number(from: number, to = from, isWhole = false): Value {
  // What cannot be calculated, such as ∞ - ∞, can be anything.
  const [least, most] = Number.isNaN(from) || Number.isNaN(to) ? [-Infinity, Infinity] : [from, to];
  return { ...none, kind: 'number', from: least, to: most, isWhole: isWhole || (from === to && Number.isInteger(from)), texts: undefined };
}

/** A text of at most so many characters, of which no more is known. */
export function text(length: number, from = data.from, to = data.to): Value {
  return { kind: 'text', from, to, isWhole: false, length, size: sizeOfText(length), depth: 0 };
}

/** A text that can hold any digits. */
export function anyText(length: number): Value {
  const most = length > 18 ? Infinity : 10 ** length;
  return text(length, -most, most);
}

/** One of these texts. */
export function textsOf(texts: readonly string[]): Value {
  const distinct = [...new Set(texts)];
  const length = distinct.reduce((most, { length }) => Math.max(most, length), 0);
  if (distinct.length > maxTexts || distinct.reduce((sum, { length }) => sum + length, 0) > maxCharacters) return anyText(length);
  const numbers = distinct.map(numberIn);
  return { ...text(length, Math.min(0, ...numbers), Math.max(0, ...numbers)), texts: distinct };
}

export function list(length: number, item: Value): Value {
  const { from, to } = item;
  return { kind: 'list', from, to, isWhole: false, length, size: 1 + length * Math.max(1, item.size), depth: item.depth + 1, item };
}

export function map(entries: readonly (readonly [string, Value])[]): Value {
  const values = entries.map(([, value]) => value);
  return {
    ...(values.length === 0 ? none : envelope(values)),
    kind: 'map',
    length: entries.length,
    size: 1 + sum(values.map(({ size }) => 1 + size)),
    depth: 1 + values.reduce((most, { depth }) => Math.max(most, depth), 0),
    item: undefined,
    keys: new Map(entries),
    texts: undefined,
  };
}

/** A parameter as JSON has it, or one that is encoded as `docs/values.md` says. */
export function valueOf(value: unknown): Value {
  if (value === null || value === undefined || typeof value === 'boolean') return none;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return textsOf([value]);
  if (Array.isArray(value)) return { ...list(value.length, envelope(value.map(valueOf))), isTold: true };
  const own = value as Record<string, unknown>;
  const { $type: type, value: inner } = own;
  if (type === undefined) return map(Object.entries(own).map(([key, item]) => [key, valueOf(item)]));
  if (type === 'map') return valueOf(inner);
  return type === 'integer' || type === 'float' ? number(Number(inner)) : { ...anyNumber, kind: 'temporal' };
}

/** What is either of the two. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a;
  return {
    kind: a.kind === b.kind || b.kind === 'none' ? a.kind : a.kind === 'none' ? b.kind : 'mixed',
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    isWhole: a.isWhole && b.isWhole,
    length: Math.max(a.length, b.length),
    size: Math.max(a.size, b.size),
    depth: Math.max(a.depth, b.depth),
    item: a.item && b.item ? join(a.item, b.item) : (a.item ?? b.item),
    keys: a.keys && b.keys ? joinKeys(a.keys, b.keys) : (a.keys ?? b.keys),
    texts: a.texts && b.texts ? fewTexts([...a.texts, ...b.texts]) : undefined,
    isLazy: a.isLazy === true || b.isLazy === true,
    isTold: a.isTold === true && b.isTold === true,
  };
}

export function envelope(values: readonly Value[]): Value {
  const [first = none, ...rest] = values;
  return rest.reduce(join, first);
}

/** One item of a list, or one value of a map. */
export function itemOf(value: Value): Value {
  if (value.item) return value.item;
  if (value.keys) return envelope([...value.keys.values()]);
  if (value.kind === 'data' || value.kind === 'mixed') return data;
  return { ...value, kind: 'mixed', length: value.size * charactersOfItem, depth: Math.max(0, value.depth - 1), texts: undefined, isLazy: false };
}

/** The number that a text holds, for `toInteger('1000000000')`. */
function numberIn(content: string): number {
  return content.length < 400 && /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(content) ? Number(content) : 0;
}

/** What a text takes up, in items. */
function sizeOfText(length: number): number {
  return 1 + length / charactersOfItem;
}

/** What going through a text once takes, in rounds. */
export function costOfText(length: number): number {
  return 1 + length / 1_000;
}

function fewTexts(texts: string[]): readonly string[] | undefined {
  return textsOf(texts).texts;
}

function joinKeys(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const all = new Map(a);
  for (const [key, value] of b) all.set(key, join(all.get(key) ?? none, value));
  return all;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
