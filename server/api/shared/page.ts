/**
 * One page of a list that is in memory: `limit` items behind the one whose id is `after`. `next` is the `after` of the
 * next page, absent on the last. An unknown `after` gives an empty page: the list changed, and a repeated start would
 * show rows twice.
 */
export function pageOf<T>(items: readonly T[], idOf: (item: T) => string, limit: number, after?: string): { items: T[]; next?: string } {
  const at = after === undefined ? -1 : items.findIndex((item) => idOf(item) === after);
  if (after !== undefined && at < 0) return { items: [] };
  const page = items.slice(at + 1, at + 1 + limit);
  const last = page.at(-1);
  return last !== undefined && at + 1 + limit < items.length ? { items: page, next: idOf(last) } : { items: page };
}
