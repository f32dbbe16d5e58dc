import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { type Group, type Node, isGroup } from '../text/tree.ts';
import { isSign, isWord } from '../text/token.ts';
import { call, comparing, tellsOnly } from './functions.ts';
import { add, calculate, chained, negate } from './operators.ts';
import { costOfPattern } from './patterns.ts';
import { property } from './property.ts';
import { reduced } from './reduce.ts';
import { type Cursor, beginsPattern, hasAnyLength, isPlainName, numberOf, operatorOf, rowsOf, splitAtCommas } from './tokens.ts';
import { type Value, costOfText, data, envelope, itemOf, join, list, map, none, number, textsOf, valueOf } from './value.ts';

/** What an expression needs to know of where it stands. */
export interface Surroundings {
  parameters: Record<string, unknown>;
  placeOf: (offset: number) => Place;
  /** Weighs a sub-query for itself; gives what it returns in a row. */
  subquery: (group: Group) => Value;
}

const quantifiers = ['ALL', 'ANY', 'NONE', 'SINGLE'];
const binary: Record<string, number> = {
  ...{ OR: 1, XOR: 2, AND: 3, '=': 5, '<>': 5, '<': 5, '>': 5, '<=': 5, '>=': 5, '=~': 5, IN: 5, STARTS: 5, ENDS: 5, CONTAINS: 5, IS: 5 },
  ...{ '+': 6, '-': 6, '||': 6, '*': 7, '/': 7, '%': 7, '^': 8 },
};

/**
 * Weighs expressions in one pass, without running them: what a value can be at most, and how many `rounds` of the server it
 * takes, all in one step that no timeout interrupts. Reads any list of tokens; what is no Cypher it passes over.
 */
export class Expressions {
  rounds = 0;
  /** Items of the largest value that was made on the way. */
  largest = 0;
  /** Rows that go into an aggregation. */
  collected = 0;
  readonly #around: Surroundings;
  readonly #names = new Map<string, Value>();
  readonly #parameters = new Map<string, Value>();
  #steps = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Gives a name what it was and what it is now. */
  define(name: string, value: Value): void {
    const known = this.#names.get(name);
    this.#names.set(name, known ? join(known, value) : value);
  }

  /** The value of some tokens, and of what else stands among them, separated by commas or not. */
  weigh(items: readonly Node[], at = 0, end = items.length): Value {
    const cursor: Cursor = { items, at, end };
    let value: Value | undefined;
    while (cursor.at < end) {
      const before = cursor.at;
      const next = this.#binary(cursor, 0);
      value = value ? join(value, next) : next;
      if (cursor.at === before) cursor.at++;
    }
    return value ?? none;
  }

  /** Works off what is left of a value: the numbers of a range are made only when they are needed. */
  workOff(value: Value): Value {
    if (!value.isLazy) return value;
    this.rounds += value.length;
    this.largest = Math.max(this.largest, value.size);
    return { ...value, isLazy: false };
  }

  #binary(cursor: Cursor, least: number): Value {
    this.#step(cursor);
    let left = this.#prefix(cursor);
    for (;;) {
      const node = cursor.at < cursor.end ? cursor.items[cursor.at] : undefined;
      const operator = operatorOf(node);
      const level = operator === undefined ? undefined : binary[operator];
      if (operator === undefined || level === undefined || level < least) return left;
      cursor.at++;
      if (operator === 'IS') {
        while (cursor.at < cursor.end && (isWord(cursor.items[cursor.at], 'NOT', 'NULL', 'TYPED', 'NORMALIZED', 'NFC', 'NFD', 'NFKC', 'NFKD') || isSign(cursor.items[cursor.at], '::'))) cursor.at++;
        left = none;
        continue;
      }
      if (isWord(cursor.items[cursor.at], 'WITH') && (operator === 'STARTS' || operator === 'ENDS')) cursor.at++;
      const right = this.#binary(cursor, level + 1);
      left = this.#operate(operator, left, right, node?.offset ?? 0);
    }
  }

  #operate(operator: string, left: Value, right: Value, offset: number): Value {
    this.rounds++;
    const level = binary[operator] ?? 0;
    if (operator === '+' || operator === '||') {
      const value = add(left, right);
      this.rounds += value.kind === 'list' ? chained(left, right) : value.kind === 'number' ? 0 : costOfText(value.length);
      return this.#made(value, offset);
    }
    if (level >= 6) return calculate(operator, left, right);
    // The server looks a list through once, and keeps what it found for as long as the list is the same.
    if (operator === 'IN') this.rounds += right.length / (right.isGrowing ? 8 : 200);
    else if (operator === 'CONTAINS') this.rounds += comparing(left, right);
    else if (operator === '=~') this.rounds += costOfPattern(left, right, this.#around.placeOf(offset));
    else if (level === 5) this.rounds += Math.min(this.workOff(left).size, this.workOff(right).size) / 8;
    return none;
  }

  #prefix(cursor: Cursor): Value {
    const node = cursor.items[cursor.at];
    if (cursor.at >= cursor.end || node === undefined) return none;
    const isMinus = isSign(node, '-');
    if (isMinus || isWord(node, 'NOT') || isSign(node, '+', '!')) {
      cursor.at++;
      const value = this.#prefix(cursor);
      return isMinus ? negate(value) : value;
    }
    return this.#postfix(cursor, this.#atom(cursor, node));
  }

  #postfix(cursor: Cursor, atom: Value): Value {
    let value = atom;
    while (cursor.at < cursor.end) {
      const node = cursor.items[cursor.at];
      const after = cursor.at + 1 < cursor.end ? cursor.items[cursor.at + 1] : undefined;
      if (isSign(node, '.') && after !== undefined && after.kind !== 'sign') {
        cursor.at += 2;
        value = after.kind === 'group' ? value : property(value, after.value);
      } else if (isSign(node, ':', '::')) {
        // A label expression, or the name of a type.
        cursor.at++;
        while (cursor.at < cursor.end && (isSign(cursor.items[cursor.at], '!', '&', '|', ':', '%') || isPlainName(cursor.items[cursor.at]) || isGroup(cursor.items[cursor.at], '('))) cursor.at++;
        value = value.kind === 'data' ? value : none;
      } else if (isGroup(node) && (node.value === '[' || (node.value === '{' && !node.isSubquery))) {
        cursor.at++;
        value = node.value === '[' ? this.#subscript(value, node) : this.#map(value, node);
      } else break;
      this.#step(cursor);
    }
    return value;
  }

  #atom(cursor: Cursor, node: Node): Value {
    cursor.at++;
    switch (node.kind) {
      case 'number':
        return number(numberOf(node.value));
      case 'string':
        return textsOf([node.value]);
      case 'parameter':
        return this.#parameter(node.value);
      case 'sign':
        return none;
      case 'group':
        return this.#group(cursor, node);
      default:
        return this.#word(cursor, node);
    }
  }

  #group(cursor: Cursor, group: Group): Value {
    if (group.isSubquery) return this.#around.subquery(group);
    if (group.value === '[') return this.#list(group);
    if (group.value === '{') return this.#map(none, group);
    if (!beginsPattern(cursor)) return this.weigh(group.items);
    this.weigh(group.items);
    // The rest of `(a)-[r]->(b)`.
    while (cursor.at < cursor.end && (isSign(cursor.items[cursor.at], '-', '<', '>') || isGroup(cursor.items[cursor.at]))) {
      const part = cursor.items[cursor.at++];
      if (isGroup(part)) this.weigh(part.items);
    }
    return list(data.length, data);
  }

  #word(cursor: Cursor, node: Exclude<Node, Group>): Value {
    const next = cursor.at < cursor.end ? cursor.items[cursor.at] : undefined;
    if (isWord(node, 'DISTINCT')) return this.#prefix(cursor);
    if (isWord(node, 'TRUE', 'FALSE', 'NULL')) return none;
    if (isWord(node, 'INF', 'INFINITY', 'NAN')) return number(Infinity);
    if (isWord(node, 'CASE')) return this.#case(cursor);
    if (isGroup(next, '{') && next.isSubquery) {
      cursor.at++;
      return this.#subquery(node, next);
    }
    if (isGroup(next, '(') && isWord(node, ...quantifiers) && isWord(next.items[1], 'IN')) {
      cursor.at++;
      this.#loop(next);
      return none;
    }
    if (isGroup(next, '(') && isWord(node, 'REDUCE')) {
      cursor.at++;
      return this.#reduce(next);
    }
    const name = [node.value];
    let at = cursor.at;
    while (isSign(cursor.items[at], '.') && isPlainName(cursor.items[at + 1]) && at + 1 < cursor.end) {
      name.push((cursor.items[at + 1] as Exclude<Node, Group>).value);
      at += 2;
    }
    const group = at < cursor.end ? cursor.items[at] : undefined;
    if (isGroup(group, '(')) {
      cursor.at = at + 1;
      return this.#call(name.join('.').toUpperCase(), group);
    }
    return this.#names.get(node.value) ?? data;
  }

  #call(name: string, group: Group): Value {
    const args = splitAtCommas(group.items).map(([from, to]) => this.weigh(group.items, from, to));
    const worked = tellsOnly.has(name) ? args : args.map((arg) => this.workOff(arg));
    const { value, cost } = call(name, worked, this.collected);
    this.rounds += 1 + cost;
    // What is collected counts towards the transaction's own memory.
    return name === 'COLLECT' ? value : this.#made(value, group.offset);
  }

  #subquery(word: Node, group: Group): Value {
    const row = this.#around.subquery(group);
    this.rounds += 10;
    if (isWord(word, 'EXISTS')) return none;
    if (isWord(word, 'COUNT')) return number(0, limits.unknownNumber, true);
    return list(rowsOf(group), row);
  }

  #list(group: Group): Value {
    const { items } = group;
    if (isWord(items[1], 'IN')) {
      const { turns, body, isTold } = this.#loop(group);
      return this.#made({ ...list(turns, body), isTold }, group.offset);
    }
    const bar = items.findIndex((item) => isSign(item, '|'));
    const isPattern = bar !== -1 && items.some((item, at) => isGroup(item, '(') && isSign(items[at + 1], '-', '<'));
    if (isPattern) {
      // Found step by step in the graph, which can be interrupted; what is found is looped through like any other list.
      const found = hasAnyLength(items.slice(0, bar)) ? limits.uncertainList : limits.neighbours;
      const body = this.#times(found, () => {
        this.weigh(items, 0, bar);
        return this.workOff(this.weigh(items, bar + 1));
      });
      return this.#made({ ...list(found, body), length: Math.max(found, data.length) }, group.offset);
    }
    const parts = splitAtCommas(items).map(([from, to]) => this.workOff(this.weigh(items, from, to)));
    this.rounds += parts.length;
    return this.#made({ ...list(parts.length, envelope(parts)), size: parts.reduce((sum, { size }) => sum + size, 1), isTold: true }, group.offset);
  }

  /** `{key: expression}`, or of a value `n {.title, .*, name, key: expression}`. */
  #map(of: Value, group: Group): Value {
    const { items } = group;
    const entries = splitAtCommas(items).map(([from, to]): [string, Value] => {
      const first = items[from];
      const second = items[from + 1];
      if (isSign(first, '.')) return second && second.kind !== 'group' && second.kind !== 'sign' ? [second.value, property(of, second.value)] : ['*', of];
      const isEntry = first !== undefined && first.kind !== 'group' && isSign(second, ':');
      return [first !== undefined && first.kind !== 'group' ? first.value : '', this.workOff(this.weigh(items, isEntry ? from + 2 : from, to))];
    });
    this.rounds += entries.length;
    return this.#made(map(entries), group.offset);
  }

  #subscript(value: Value, group: Group): Value {
    const dots = group.items.findIndex((item) => isSign(item, '..'));
    if (dots === -1) {
      const index = this.weigh(group.items);
      return index.texts?.length === 1 ? property(value, index.texts[0] ?? '') : itemOf(value);
    }
    const from = dots === 0 ? number(0) : this.weigh(group.items, 0, dots);
    const to = dots === group.items.length - 1 ? undefined : this.weigh(group.items, dots + 1);
    const length = Math.min(value.length, to ? (to.from < 0 ? Infinity : Math.max(0, to.to - Math.max(0, from.from))) : from.to < 0 ? -from.from : Infinity);
    return { ...value, length, size: value.kind === 'list' && value.item ? Math.min(value.size, 1 + length * Math.max(1, value.item.size)) : value.size };
  }

  #case(cursor: Cursor): Value {
    const results: Value[] = [];
    let begin = cursor.at;
    let isResult = false;
    for (let depth = 1; cursor.at < cursor.end && depth > 0; cursor.at++) {
      const node = cursor.items[cursor.at];
      const isName = isSign(cursor.items[cursor.at - 1], '.', ':');
      if (isWord(node, 'CASE') && !isName) depth++;
      const isEnd = isWord(node, 'END') && !isName;
      if (depth === 1 && !isName && (isEnd || isWord(node, 'WHEN', 'THEN', 'ELSE'))) {
        const value = this.weigh(cursor.items, begin, cursor.at);
        if (isResult) results.push(value);
        isResult = isWord(node, 'THEN', 'ELSE');
        begin = cursor.at + 1;
      }
      if (isEnd) depth--;
    }
    return envelope(results);
  }

  /** `x IN list WHERE condition | body`, bound for as long as it is weighed. */
  #loop({ items }: Group): { turns: number; body: Value; isTold: boolean } {
    const inner = items.findIndex((item, at) => at > 1 && (isWord(item, 'WHERE') || isSign(item, '|')));
    const end = inner === -1 ? items.length : inner;
    const looped = this.weigh(items, 2, end);
    const bar = items.findIndex((item, at) => at >= end && isSign(item, '|'));
    const item = itemOf(looped);
    const body = this.#times(looped.length, () =>
      this.#bound(items[0], item, () => {
        if (isWord(items[end], 'WHERE')) this.weigh(items, end + 1, bar === -1 ? items.length : bar);
        return bar === -1 ? item : this.workOff(this.weigh(items, bar + 1));
      }),
    );
    return { turns: looped.length, body, isTold: looped.isTold === true };
  }

  /** `accumulator = initial, x IN list | body` */
  #reduce({ items, offset }: Group): Value {
    const comma = items.findIndex((item) => isSign(item, ','));
    const bar = items.findIndex((item) => isSign(item, '|'));
    if (comma === -1 || bar < comma) return this.weigh(items);
    const initial = this.workOff(this.weigh(items, 2, comma));
    const looped = this.weigh(items, comma + 3, bar);
    const outer = this.rounds;
    const { value, rounds } = this.#bound(items[comma + 1], itemOf(looped), () =>
      reduced(initial, looped.length, (before) =>
        this.#bound(items[0], { ...before, isGrowing: true }, () => {
          this.rounds = 0;
          const after = this.weigh(items, bar + 1);
          return { value: after, rounds: 1 + this.rounds };
        }),
      ),
    );
    this.rounds = outer + rounds;
    return this.#made(value, offset);
  }

  /** What is weighed once and done in so many turns. */
  #times(turns: number, work: () => Value): Value {
    const outer = this.rounds;
    this.rounds = 0;
    const value = work();
    this.rounds = outer + turns * (1 + this.rounds);
    return value;
  }

  #bound<T>(name: Node | undefined, value: Value, work: () => T): T {
    if (name === undefined || name.kind === 'group') return work();
    const before = this.#names.get(name.value);
    this.#names.set(name.value, value);
    try {
      return work();
    } finally {
      if (before) this.#names.set(name.value, before);
      else this.#names.delete(name.value);
    }
  }

  #parameter(name: string): Value {
    const known = this.#parameters.get(name);
    if (known) return known;
    const value = Object.hasOwn(this.#around.parameters, name) ? valueOf(this.#around.parameters[name]) : none;
    this.#parameters.set(name, value);
    return value;
  }

  /** A value that takes up room. Refuses one that is nested deeper than the server can walk through. */
  #made(value: Value, offset: number): Value {
    if (!value.isLazy) this.largest = Math.max(this.largest, value.size);
    if (value.depth <= limits.brackets) return value;
    throw refusal('too-deep', `A value here could be nested more than ${limits.brackets} lists or maps deep: the server could hang on it.`, this.#around.placeOf(offset));
  }

  #step(cursor: Cursor): void {
    if (++this.#steps <= limits.checkSteps) return;
    const offset = cursor.items[Math.min(cursor.at, cursor.items.length - 1)]?.offset ?? 0;
    throw refusal('too-complex', 'The query repeats too much in itself to be looked through: write it with fewer loops inside of loops.', this.#around.placeOf(offset));
  }
}
