import { limits } from '../limits.ts';
import { type Group, type Node, isGroup } from '../text/tree.ts';
import { isSign, isWord } from '../text/token.ts';

/** A place in a list of nodes, up to where an expression goes. */
export interface Cursor {
  items: readonly Node[];
  at: number;
  end: number;
}

/** What stands between commas, as places. */
export function splitAtCommas(items: readonly Node[]): [number, number][] {
  const parts: [number, number][] = [];
  let begin = 0;
  for (let at = 0; at <= items.length; at++) {
    if (at < items.length && !isSign(items[at], ',')) continue;
    if (at > begin) parts.push([begin, at]);
    begin = at + 1;
  }
  return parts;
}

/** `(a)-[`, `(a)--`, `(a)<-[`: the next nodes after a group in round brackets. */
export function beginsPattern({ items, at, end }: Cursor): boolean {
  const from = isSign(items[at], '<') ? at + 1 : at;
  return from + 1 < end && isSign(items[from], '-') && (isSign(items[from + 1], '-') || isGroup(items[from + 1], '['));
}

/** Whether a pattern has a path of any length: `-[*]-`, `-->+`, `->{1,3}`. */
export function hasAnyLength(items: readonly Node[]): boolean {
  return items.some((item, at) => {
    const before = items[at - 1];
    if (item.kind !== 'group') return isSign(item, '*', '+') && (isGroup(before) || isSign(before, '>', '-'));
    return item.items.some((inner) => isSign(inner, '*')) || (item.value === '{' && isSign(before, '>', '-'));
  });
}

/** How many rows a COLLECT sub-query gives at most. */
export function rowsOf({ items }: Group): number {
  const at = items.findLastIndex((item) => isWord(item, 'LIMIT'));
  const limit = at === -1 ? undefined : items[at + 1];
  return limit?.kind === 'number' ? Math.min(numberOf(limit.value), limits.subqueryRows) : limits.subqueryRows;
}

export function operatorOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'sign') return node.value;
  return node?.kind === 'word' ? node.value.toUpperCase() : undefined;
}

export function isPlainName(node: Node | undefined): boolean {
  return node?.kind === 'word' || node?.kind === 'name';
}

export function numberOf(content: string): number {
  const value = Number(content.replaceAll('_', ''));
  return Number.isFinite(value) ? value : Number.MAX_VALUE;
}
