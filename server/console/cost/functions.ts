import { limits } from '../limits.ts';
import { range } from './operators.ts';
import { type Value, anyNumber, anyText, costOfText, data, entity, envelope, itemOf, join, list, none, number, sum, text, textsOf } from './value.ts';

export interface Called {
  value: Value;
  /** Steps beyond one. */
  cost: number;
}

type Call = (args: readonly Value[], collected: number) => Value;

/** Milliseconds since 1970, with room for a thousand years. */
const clock = number(0, 4e13, true);
/** Most rows that are counted, where a plan tells nothing. */
const counted = 100_000;

/** What a built-in function makes of its arguments; of one that is not here any number or long text can come. */
const functions: Record<string, Call> = {
  ...all('SIZE LENGTH CHAR_LENGTH CHARACTER_LENGTH', ([of = data]) => number(0, of.length, true)),
  ...all('ABS', ([of = data]) => number(0, Math.max(Math.abs(of.from), Math.abs(of.to)), of.isWhole)),
  ...all('CEIL FLOOR ROUND', ([of = data]) => number(of.from - 1, of.to + 1, true)),
  ...all('SIGN COS SIN', () => number(-1, 1)),
  ...all('SQRT', ([of = data]) => number(0, Math.max(1, Math.sqrt(Math.max(0, of.to))))),
  ...all('EXP', ([of = data]) => number(0, Math.exp(of.to))),
  ...all('RAND HAVERSIN VECTOR.SIMILARITY.COSINE VECTOR.SIMILARITY.EUCLIDEAN', () => number(0, 1)),
  ...all('PI', () => number(Math.PI)),
  ...all('E', () => number(Math.E)),
  ...all('TOINTEGER TOINTEGERORNULL', ([of = data]) => number(of.from, of.to, true)),
  ...all('TOFLOAT TOFLOATORNULL', ([of = data]) => number(of.from, of.to)),
  ...all('TOBOOLEAN TOBOOLEANORNULL ISEMPTY ISNAN EXISTS', () => none),
  ...all('TIMESTAMP', () => clock),
  ...all('COUNT', (_, collected) => number(0, Math.max(counted, collected), true)),
  ...all('SUM', ([of = data], collected) => number(of.from * Math.max(counted, collected), of.to * Math.max(counted, collected), of.isWhole)),
  ...all('MIN MAX AVG STDEV STDEVP PERCENTILECONT PERCENTILEDISC', ([of = data]) => ({ ...of, isWhole: false })),
  ...all('COLLECT', ([of = data], collected) => list(collected, of)),
  ...all('COALESCE NULLIF', (args) => envelope(args)),
  ...all('HEAD LAST', ([of = data]) => itemOf(of)),
  ...all('RANGE', ([begin = data, end = data, step]) => range(begin, end, step)),
  ...all('REVERSE', ([of = data]) => (of.kind === 'list' ? of : changed(of, (one) => Array.from(one).reverse().join('')))),
  ...all('TAIL', ([of = data]) => of),
  ...all('TOSTRINGLIST TOINTEGERLIST TOFLOATLIST TOBOOLEANLIST', ([of = data]) => of),
  ...all('TOUPPER UPPER', ([of = data]) => changed(of, (one) => one.toUpperCase())),
  ...all('TOLOWER LOWER', ([of = data]) => changed(of, (one) => one.toLowerCase())),
  ...all('TRIM BTRIM', ([of = data, what]) => (what ? shortened(of) : changed(of, (one) => one.trim()))),
  ...all('LTRIM', ([of = data, what]) => (what ? shortened(of) : changed(of, (one) => one.trimStart()))),
  ...all('RTRIM', ([of = data, what]) => (what ? shortened(of) : changed(of, (one) => one.trimEnd()))),
  ...all('TOSTRING TOSTRINGORNULL', ([of = data]) => textFrom(of)),
  ...all('LEFT', ([of = data, count = data]) => cut(of, count, (one, length) => one.slice(0, length))),
  ...all('RIGHT', ([of = data, count = data]) => cut(of, count, (one, length) => (length === 0 ? '' : one.slice(-length)))),
  ...all('SUBSTRING', ([of = data, start = data, count]) => substring(of, start, count)),
  ...all('REPLACE', ([of = data, old = data, put = data]) => replaced(of, old, put)),
  ...all('SPLIT', ([of = data, at = data]) => pieces(of, at)),
  ...all('TYPE VALUETYPE ELEMENTID', () => text(300)),
  ...all('RANDOMUUID', () => anyText(36)),
  ...all('KEYS LABELS', () => list(data.length, text(300))),
  ...all('NODES RELATIONSHIPS', () => list(limits.pathLength, entity)),
  ...all('STARTNODE ENDNODE', () => entity),
  ...all('SHORTESTPATH ALLSHORTESTPATHS PROPERTIES', ([of = data]) => (of.kind === 'map' ? of : data)),
};

/** The value of a function, and what it takes to work it out. */
export function call(name: string, args: readonly Value[], collected: number): Called {
  const value = Object.hasOwn(functions, name) ? functions[name]?.(args, collected) : undefined;
  return { value: value ?? unknownCall(name, args), cost: tellsOnly.has(name) ? 0 : costOf(name, args) };
}

/** Those that don't look at the whole of their argument. */
export const tellsOnly: ReadonlySet<string> = new Set(['SIZE', 'LENGTH', 'HEAD', 'LAST', 'ISEMPTY', 'RANGE', 'COUNT', 'COLLECT', 'COALESCE', 'CHAR_LENGTH', 'CHARACTER_LENGTH']);

/** The clock's own calls, such as `date()`, have small parts; one with arguments is any date or duration. */
function unknownCall(name: string, args: readonly Value[]): Value {
  if (!/^(DATE|DATETIME|LOCALDATETIME|TIME|LOCALTIME|DURATION|POINT)\b/.test(name)) return { ...anyNumber, kind: 'mixed', length: data.length, depth: 1 };
  return args.length === 0 ? { ...data, kind: 'temporal', depth: 0 } : { ...anyNumber, kind: 'temporal' };
}

function costOf(name: string, args: readonly Value[]): number {
  const sizes = args.map((arg) => (arg.kind === 'list' || arg.kind === 'mixed' ? arg.size : costOfText(arg.length)));
  if (name === 'REPLACE' || name === 'SPLIT') return comparing(args[0] ?? data, args[1] ?? data) + sum(sizes);
  return sum(sizes);
}

/** Looking for one text in another: the worst case is their product. */
export function comparing(whole: Value, part: Value): number {
  return costOfText(whole.length * Math.max(1, Math.min(part.length, whole.length)));
}

/** A text that is changed without growing longer. */
function changed(of: Value, change: (one: string) => string): Value {
  return of.texts ? textsOf(of.texts.map(change)) : shortened(of);
}

function shortened(of: Value): Value {
  return of.kind === 'data' ? of : anyText(of.length);
}

function textFrom(of: Value): Value {
  if (of.kind === 'number') return of.from === of.to && of.isWhole ? textsOf([String(of.from)]) : { ...text(25), from: of.from, to: of.to };
  if (of.kind === 'none') return textsOf(['true', 'false']);
  return of.kind === 'temporal' ? { ...text(80), from: 0, to: 0 } : of;
}

function cut(of: Value, count: Value, change: (one: string, length: number) => string): Value {
  const most = Math.max(0, count.to);
  if (of.texts && count.from === count.to) return textsOf(of.texts.map((one) => change(one, most)));
  return atMost(of, most);
}

function substring(of: Value, start: Value, count: Value | undefined): Value {
  const begin = Math.max(0, start.from);
  const isKnown = start.from === start.to && (!count || count.from === count.to);
  if (of.texts && isKnown) return textsOf(of.texts.map((one) => one.slice(begin, count && begin + Math.max(0, count.to))));
  return atMost(of, Math.max(0, count?.to ?? Infinity));
}

/** A text of which no more than so many characters are left. */
function atMost(of: Value, most: number): Value {
  const length = Math.min(of.kind === 'number' ? 25 : of.length, most);
  const digits = anyText(length);
  return of.kind === 'data' || of.kind === 'number' ? { ...digits, from: Math.max(of.from, digits.from), to: Math.min(of.to, digits.to) } : digits;
}

function replaced(of: Value, old: Value, put: Value): Value {
  if (of.texts && old.texts && put.texts && of.texts.length * old.texts.length * put.texts.length <= 64) {
    const most = Math.max(0, ...of.texts.map(({ length }) => length + 1)) * (1 + put.length);
    if (most < 50_000) return textsOf(of.texts.flatMap((one) => (old.texts ?? []).flatMap((what) => (put.texts ?? []).map((by) => one.replaceAll(what, () => by)))));
  }
  const least = old.texts && old.texts.length > 0 ? Math.min(...old.texts.map(({ length }) => length)) : 0;
  return anyText(least >= put.length ? of.length : least === 0 ? (of.length + 1) * (1 + put.length) : of.length + Math.ceil(of.length / least) * put.length);
}

function pieces(of: Value, at: Value): Value {
  const piece = anyText(of.length);
  const isData = of.kind === 'data';
  const known = of.texts && at.texts && of.texts.length * at.texts.length <= 64 ? textsOf(of.texts.flatMap((one) => (at.texts ?? []).flatMap((by) => one.split(by)))) : undefined;
  const item = known?.texts ? known : isData ? { ...piece, from: of.from, to: of.to } : piece;
  return { ...list(of.length + 1, join(item, none)), size: of.length + 2 + of.length / 16 };
}

function all(names: string, call: Call): Record<string, Call> {
  return Object.fromEntries(names.split(' ').map((name) => [name, call]));
}
