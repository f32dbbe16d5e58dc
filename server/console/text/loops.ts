import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { definitionsIn, endOfList, isKeyword, reduceAt, type Reduce, splitAtCommas } from './names.ts';
import { type Scope, largest, sizeOfRange } from './numbers.ts';
import { type Group, type Node, isGroup, levels } from './tree.ts';
import { isSign, isWord } from './token.ts';

/**
 * What an expression costs: `rounds` of its loops, all in one step of the server that no timeout interrupts, and `size`,
 * the items or characters of its value where the text tells. Undefined where it does not.
 */
interface Weight {
  rounds: number;
  size: number | undefined;
}

interface Weighing extends Scope {
  /** Sizes of names that are known by now. */
  sizes: Map<string, number | undefined>;
}

const tellsSize = ['SIZE', 'LENGTH', 'HEAD', 'LAST', 'ISEMPTY', 'CHAR_LENGTH', 'CHARACTER_LENGTH', 'COUNT'];
const copies = ['REVERSE', 'TAIL', 'TOSTRINGLIST', 'TOINTEGERLIST', 'TOFLOATLIST', 'TOBOOLEANLIST', 'TOSTRING', 'TOUPPER', 'TOLOWER', 'TRIM', 'NORMALIZE', 'COALESCE'];
const quantifiers = ['ALL', 'ANY', 'NONE', 'SINGLE', 'FILTER', 'EXTRACT'];

/**
 * Refuses loops inside of one expression that would run for minutes, and values that would fill the memory. Returns the
 * size of the largest.
 */
export function checkLoops(tree: Node[], parameters: Record<string, unknown>, placeOf: (offset: number) => Place, unknown: number = limits.unknownList): number {
  const scope: Weighing = { definitions: definitionsIn(tree), parameters, sizes: new Map(), unknown, sizeOf: (items) => weigh(items, scope).size ?? unknown };
  let most = 0;
  const check = (items: Node[]): void => {
    for (const { expression, isUnwound } of expressionsIn(items)) {
      const { rounds, size = 1 } = weigh(expression, scope);
      // UNWIND takes one number after the other, and can be interrupted.
      const total = rounds + size;
      most = Math.max(most, total);
      if (total > limits.rounds && !(isUnwound && isRange(expression))) throw tooManyRounds(total, expression[0], placeOf);
    }
    for (const node of items) if (node.kind === 'group') checkSubqueries(node, check);
  };
  check(tree);
  return most;
}

/** Sub-queries can be interrupted, so each counts for itself. */
function checkSubqueries(group: Group, check: (items: Node[]) => void): void {
  if (group.isSubquery) check(group.items);
  else for (const node of group.items) if (node.kind === 'group') checkSubqueries(node, check);
}

function tooManyRounds(total: number, first: Node | undefined, placeOf: (offset: number) => Place): Error {
  const about = Number.isFinite(total) && total < 1e18 ? `about ${Math.round(total).toLocaleString('en')}` : 'more than can be counted';
  const most = limits.rounds.toLocaleString('en');
  const message =
    `A list, text or nested loop here could have ${about} items or rounds; at most ${most} can be worked off in one step. ` +
    'UNWIND takes them one by one.';
  return refusal('too-many-rounds', message, first && placeOf(first.offset));
}

/** Clauses cut into their expressions: at keywords and commas, with what stands after UNWIND marked. */
function expressionsIn(items: Node[]): { expression: Node[]; isUnwound: boolean }[] {
  const parts = [{ expression: [] as Node[], isUnwound: false }];
  for (const node of items) {
    const isBetween = isWord(node, 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'IN', 'AND', 'OR', 'XOR', 'NOT', 'ALL', 'STARTS', 'ENDS', 'CONTAINS');
    if (isSign(node, ',') || (isKeyword(node) && !isBetween)) parts.push({ expression: [], isUnwound: isWord(node, 'UNWIND') });
    else parts.at(-1)?.expression.push(node);
  }
  return parts.filter(({ expression }) => expression.length > 0);
}

function isRange(expression: Node[]): boolean {
  return expression.length === 2 && isWord(expression[0], 'RANGE') && isGroup(expression[1], '(');
}

/** The sum of all that an expression holds. */
function weigh(items: Node[], scope: Weighing): Weight {
  let rounds = 0;
  let done: number | undefined;
  let operand: number | undefined;
  const close = () => {
    if (operand !== undefined) done = (done ?? 0) + operand;
    operand = undefined;
  };
  items.forEach((node, at) => {
    const before = items[at - 1];
    if (node.kind === 'group') {
      const weight = weighGroup(items, at, node, operand, scope);
      rounds += weight.rounds;
      operand = weight.size;
      if (isWord(items[at - 2], 'IN') && isWord(before, 'RANGE')) rounds += weight.size ?? scope.unknown;
      return;
    }
    if (isSign(node, '.')) return;
    close();
    if (node.kind === 'parameter') operand = sizeOfParameter(scope.parameters[node.value]);
    else if (node.kind === 'string') operand = node.value.length;
    else if ((node.kind === 'word' || node.kind === 'name') && !isKeyword(node) && !isSign(before, '.') && !isGroup(items[at + 1], '(')) {
      operand = sizeOfName(node.value, scope);
      if (isWord(before, 'IN')) rounds += operand ?? scope.unknown;
    }
  });
  close();
  return { rounds, size: done };
}

function weighGroup(items: Node[], at: number, group: Group, operand: number | undefined, scope: Weighing): Weight {
  const before = items[at - 1];
  if (group.isSubquery) return { rounds: 1, size: undefined };
  if (group.value === '[') {
    const isAfterValue = before !== undefined && !isKeyword(before) && before.kind !== 'sign';
    return isAfterValue ? weighSubscript(group, operand, scope) : weighList(group, scope);
  }
  if (group.value === '(' && before?.kind === 'word' && !isSign(items[at - 2], '.')) return weighFunction(before, items, at, group, scope);
  return weigh(group.items, scope);
}

/** `list[0]` is one item, `list[0..5]` at most what the list has. */
function weighSubscript(group: Group, operand: number | undefined, scope: Weighing): Weight {
  const dots = group.items.findIndex((item) => isSign(item, '..'));
  if (dots === -1) return { rounds: weigh(group.items, scope).rounds, size: undefined };
  const to = group.items.slice(dots + 1);
  const most = to.length === 0 || to.some((item) => isSign(item, '-')) ? Infinity : largest(to, scope);
  return { rounds: 0, size: Math.min(operand ?? scope.unknown, most) };
}

function weighList({ items }: Group, scope: Weighing): Weight {
  if (isWord(items[1], 'IN')) return weighLoop(items, scope, true);
  const bar = items.findIndex((item) => isSign(item, '|'));
  const isPattern = bar !== -1 && items.some((item, at) => isGroup(item, '(') && isSign(items[at + 1], '-', '<'));
  if (isPattern) {
    const body = weigh(items.slice(bar + 1), scope);
    return { rounds: scope.unknown * (1 + body.rounds), size: scope.unknown * (body.size ?? 1) };
  }
  const parts = splitAtCommas(items).map((part) => weigh(part, scope));
  return { rounds: sum(parts.map(({ rounds }) => rounds)), size: sum(parts.map(({ size = 1 }) => size)) };
}

/** `x IN list WHERE condition | body` */
function weighLoop(items: Node[], scope: Weighing, makesList: boolean): Weight {
  const end = endOfList(items);
  const list = weigh(items.slice(2, end), scope);
  const turns = list.size ?? scope.unknown;
  const body = weigh(items.slice(end + 1), scope);
  return { rounds: list.rounds + turns * (1 + body.rounds), size: makesList ? turns * (body.size ?? 1) : undefined };
}

function weighFunction(word: Node, items: Node[], at: number, group: Group, scope: Weighing): Weight {
  if (isWord(word, ...quantifiers) && isWord(group.items[1], 'IN')) return weighLoop(group.items, scope, false);
  if (isWord(word, 'REDUCE')) {
    const [reduce] = reduceAt(items, at - 1, word);
    return reduce ? weighReduce(reduce, scope) : { rounds: 0, size: undefined };
  }
  const parts = splitAtCommas(group.items);
  const weights = parts.map((part) => weigh(part, scope));
  const rounds = sum(weights.map((weight) => weight.rounds));
  const size = sum(weights.map((weight) => weight.size ?? 0));
  if (isWord(word, 'RANGE')) return { rounds, size: sizeOfRange(parts, scope) };
  if (isWord(word, ...tellsSize)) return { rounds, size: undefined };
  if (isWord(word, ...copies)) return { rounds: rounds + size, size: size || undefined };
  if (isWord(word, 'COLLECT')) return { rounds, size: size > 1 ? size * scope.unknown : undefined };
  // A text that replaces itself in itself grows by its square.
  if (isWord(word, 'REPLACE')) return { rounds: rounds + size, size: size > 1 ? size * size : undefined };
  return { rounds: rounds + size, size: undefined };
}

function weighReduce({ accumulator, initial, body, loop }: Reduce, scope: Weighing): Weight {
  const first = weigh(initial, scope);
  const list = weigh(loop.slice(2), scope);
  const turns = list.size ?? scope.unknown;
  const isList = initial[0]?.kind === 'group' && initial[0].value === '[';
  const isNumber = initial.every(({ kind }) => kind === 'number' || kind === 'sign');
  const name = accumulator?.kind === 'word' || accumulator?.kind === 'name' ? accumulator.value : '';
  const factor = isNumber ? 1 : growth(body, name);
  const size = factor > 1 ? Math.max(1, first.size ?? 1) * factor ** turns : isList ? turns + (first.size ?? 0) : undefined;
  const inner = weigh(body, scope);
  const rounds = list.rounds + first.rounds + turns * (1 + inner.rounds + (looksThrough(body, name) ? turns : 0));
  return { rounds: rounds + (isList ? 0 : (size ?? 0)), size };
}

/** Whether a list is looked through as it grows: `x IN list`. */
function looksThrough(body: Node[], name: string): boolean {
  return [...levels(body)].some((level) => level.some((node, at) => isWord(node, 'IN') && level[at + 1]?.value === name));
}

/** How often the accumulator is joined to itself in one turn: `s + s` doubles. */
function growth(items: Node[], name: string): number {
  let most = 0;
  let joined = 0;
  for (const [at, node] of items.entries()) {
    if (isKeyword(node) || isSign(node, '=', '<', '>', '<=', '>=', '<>', '=~')) joined = 0;
    else if (node.kind === 'group' && !isWord(items[at - 1], ...tellsSize)) joined += growth(node.items, name);
    else if ((node.kind === 'word' || node.kind === 'name') && node.value === name && !isSubscript(items[at + 1])) joined++;
    most = Math.max(most, joined);
  }
  return most;
}

/** `[0]`, which takes one item, and not `[0..5]`. */
function isSubscript(node: Node | undefined): boolean {
  return isGroup(node, '[') && !node.items.some((item) => isSign(item, '..'));
}

function sizeOfName(name: string, scope: Weighing): number | undefined {
  if (scope.sizes.has(name)) return scope.sizes.get(name);
  scope.sizes.set(name, undefined);
  const definitions = scope.definitions.get(name) ?? [];
  const known = definitions.map(({ items, isItem }) => (isItem ? sizeOfItem(items, scope) : weigh(items, scope).size)).filter((size) => size !== undefined);
  const factors = definitions.map(({ items, isItem }) => (isItem ? 1 : Math.max(1, growth(items, name))));
  const size = known.length === 0 ? undefined : Math.max(...known) * factors.reduce((product, factor) => product * factor, 1);
  scope.sizes.set(name, size);
  return size;
}

/** The size of one item of a list: of `[range(1, 9)]` it is 9. */
function sizeOfItem(list: Node[], scope: Weighing): number | undefined {
  const [group] = list;
  if (list.length === 1 && isGroup(group, '[')) {
    if (isWord(group.items[1], 'IN')) return weigh(group.items.slice(endOfList(group.items) + 1), scope).size;
    return Math.max(1, ...splitAtCommas(group.items).map((part) => weigh(part, scope).size ?? 1));
  }
  return undefined;
}

function sizeOfParameter(value: unknown): number | undefined {
  return Array.isArray(value) || typeof value === 'string' ? value.length : undefined;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
