import { type Group, type Node, isGroup, levels } from './tree.ts';
import { isSign, isWord } from './token.ts';

/** Words that end an expression or stand between two. */
const keywords = new Set(
  `MATCH OPTIONAL MANDATORY WITH RETURN UNWIND CALL WHERE ORDER BY SKIP OFFSET LIMIT UNION ALL DISTINCT YIELD AS IN AND OR XOR NOT IS NULL
   STARTS ENDS CONTAINS CASE WHEN THEN ELSE END ASC ASCENDING DESC DESCENDING USING INDEX SCAN JOIN ON SEEK TYPED TRUE FALSE`.split(/\s+/),
);

export function isKeyword(node: Node | undefined): boolean {
  return node?.kind === 'word' && keywords.has(node.value.toUpperCase());
}

/** How a name got its value: the expression itself, or one item of it (UNWIND, loops). */
export interface Definition {
  items: Node[];
  isItem: boolean;
}

/** Where each name of a statement gets its value; a name that only patterns bind is not in it. */
export function definitionsIn(tree: Node[]): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  const define = (node: Node | undefined, items: Node[], isItem: boolean) => {
    if (node?.kind !== 'word' && node?.kind !== 'name') return;
    const all = found.get(node.value) ?? [];
    found.set(node.value, [...all, { items, isItem }]);
  };
  for (const level of levels(tree)) {
    let begin = 0;
    level.forEach((node, index) => {
      if (isWord(node, 'AS')) {
        const items = level.slice(begin, index);
        define(level[index + 1], items, isWord(level[begin - 1], 'UNWIND'));
      }
      if (isSign(node, ',') || isWord(node, 'WITH', 'RETURN', 'UNWIND', 'DISTINCT', 'YIELD', 'AS')) begin = index + 1;
      if (isWord(node, 'IN') && index === 1) define(level[0], level.slice(2, endOfList(level)), true);
    });
    for (const { accumulator, initial, body, loop } of level.flatMap((node, index) => reduceAt(level, index, node))) {
      define(accumulator, initial, false);
      define(accumulator, body, false);
      define(loop[0], loop.slice(2), true);
    }
  }
  return found;
}

/** Where the list of `x IN list WHERE … | …` ends. */
export function endOfList(items: Node[]): number {
  const end = items.findIndex((node) => isWord(node, 'WHERE') || isSign(node, '|'));
  return end === -1 ? items.length : end;
}

export interface Reduce {
  accumulator: Node | undefined;
  initial: Node[];
  /** `x IN list` */
  loop: Node[];
  body: Node[];
}

/** The parts of `reduce(a = b, x IN list | body)` when the node is the word of one. */
export function reduceAt(level: Node[], index: number, node: Node): Reduce[] {
  const group: Node | undefined = level[index + 1];
  return isWord(node, 'REDUCE') && isGroup(group, '(') ? [partsOfReduce(group)] : [];
}

function partsOfReduce({ items }: Group): Reduce {
  const comma = items.findIndex((item) => isSign(item, ','));
  const bar = items.findIndex((item) => isSign(item, '|'));
  return { accumulator: items[0], initial: items.slice(2, comma), loop: items.slice(comma + 1, bar), body: items.slice(bar + 1) };
}

/** Splits at the commas of this level. */
export function splitAtCommas(items: Node[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const item of items) {
    if (isSign(item, ',')) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.length === 1 && parts[0]?.length === 0 ? [] : parts;
}
