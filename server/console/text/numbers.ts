import { limits } from '../limits.ts';
import { type Definition, splitAtCommas } from './names.ts';
import { type Node, isGroup } from './tree.ts';
import { isSign, isWord } from './token.ts';

export interface Scope {
  definitions: ReadonlyMap<string, Definition[]>;
  /** Driver values. */
  parameters: Record<string, unknown>;
  /** How many items the value of an expression has at most. */
  sizeOf: (items: Node[]) => number;
  /** What a list of unknown length counts as. */
  unknown: number;
}

/** The most that a number from the graph's data is taken for. */
const data = limits.unknownList;

/**
 * The largest number that an expression can be, as far as its text tells: exact for plain arithmetic of positive numbers,
 * else an upper estimate. Numbers that come from the graph count as small.
 */
export function largest(items: Node[], scope: Scope, seen: readonly string[] = []): number {
  let value: number | undefined;
  let operator = '';
  items.forEach((node, at) => {
    if (node.kind === 'sign') {
      const isUnary = node.value === '-' && operator !== '';
      operator = !isUnary ? node.value : operator === '-' ? '+' : operator;
    } else {
      const operand = largestOperand(items, at, scope, seen);
      value = value === undefined ? operand : combine(value, operator, operand);
      operator = '';
    }
  });
  return value ?? 0;
}

function combine(left: number, operator: string, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
    case '/':
      return left;
    case '*':
      return Math.max(left, 1) * Math.max(right, 1);
    case '^':
      return Math.max(left, 1) ** right;
    default:
      return Math.max(left, right);
  }
}

function largestOperand(items: Node[], at: number, scope: Scope, seen: readonly string[]): number {
  const node = items[at];
  const before = items[at - 1];
  if (node === undefined) return 0;
  switch (node.kind) {
    case 'number':
      return numberOf(node.value);
    case 'string':
      return numberIn(node.value);
    case 'parameter':
      return largestIn(scope.parameters[node.value]);
    case 'group':
      if (isWord(before, 'SIZE', 'LENGTH')) return scope.sizeOf(node.items);
      return node.isSubquery ? data : Math.max(0, ...splitAtCommas(node.items).map((part) => largest(part, scope, seen)));
    default: {
      if (isSign(before, '.')) return /^epoch/i.test(node.value) ? 1e13 : data;
      if (isGroup(items[at + 1], '(')) return isWord(node, 'TIMESTAMP') ? 1e13 : 0;
      const definitions = seen.includes(node.value) ? [] : (scope.definitions.get(node.value) ?? []);
      return Math.max(data, ...definitions.map(({ items }) => largest(items, scope, [...seen, node.value])));
    }
  }
}

/** The number that the expression is, when it is one number, parameters and names resolved. */
export function exact(items: Node[], scope: Scope): number | undefined {
  const sign = isSign(items[0], '-') ? -1 : 1;
  const [node, ...rest] = sign === -1 ? items.slice(1) : items;
  if (node === undefined || rest.length > 0) return undefined;
  if (node.kind === 'number') return sign * numberOf(node.value);
  if (node.kind === 'parameter') {
    const value = scope.parameters[node.value];
    return value === null || value === undefined ? undefined : Number.isFinite(Number(value)) ? sign * Number(value) : undefined;
  }
  return undefined;
}

function numberOf(text: string): number {
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : Number.MAX_VALUE;
}

/** The largest number anywhere in a parameter. */
function largestIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((most, item) => Math.max(most, largestIn(item)), 0);
  if (typeof value === 'string') return numberIn(value);
  if (typeof value === 'number') return Math.abs(value);
  if (value === null || typeof value !== 'object') return 0;
  if ('low' in value && 'high' in value) return Math.abs(Number(value));
  return Object.values(value).reduce<number>((most, item) => Math.max(most, largestIn(item)), 0);
}

/** The number that a text holds, for `toInteger('1000000000')`. */
function numberIn(text: string): number {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Math.abs(Number(text)) : 0;
}

/** How many numbers `range(from, to, step)` has at most; an empty one counts as one. */
export function sizeOfRange([from = [], to = [], step]: Node[][], scope: Scope): number {
  const begin = exact(from, scope);
  const end = exact(to, scope);
  const by = step === undefined ? 1 : exact(step, scope);
  if (begin !== undefined && end !== undefined && by !== undefined) return Math.max(1, Math.floor((end - begin) / (by || 1)) + 1);
  const hasMinus = (items: Node[]) => items.some((item) => isSign(item, '-'));
  const below = hasMinus(from) || (step !== undefined && (by ?? -1) < 0) ? largest(from, scope) : -Math.max(0, begin ?? 0);
  return Math.max(1, (largest(to, scope) + below) / Math.max(1, Math.abs(by ?? 1)) + 1);
}
