import { describe, expect, test } from 'vitest';
import { pageOf } from '../../server/api/shared/page.ts';

const page = (items: string[], limit: number, after?: string) => pageOf(items, (id) => id, limit, after);

describe('a page of a list', () => {
  test.each([
    ['of none is empty', [], 2, undefined, { items: [] }],
    ['is the whole list where it fits', ['a', 'b'], 3, undefined, { items: ['a', 'b'] }],
    ['of exactly as many has no next', ['a', 'b'], 2, undefined, { items: ['a', 'b'] }],
    ['names the last item as the start of the next', ['a', 'b', 'c'], 2, undefined, { items: ['a', 'b'], next: 'b' }],
    ['goes on behind that item', ['a', 'b', 'c', 'd', 'e'], 2, 'b', { items: ['c', 'd'], next: 'd' }],
    ['is shorter at the end', ['a', 'b', 'c'], 2, 'b', { items: ['c'] }],
    ['that ends with the list has no next', ['a', 'b', 'c', 'd'], 2, 'b', { items: ['c', 'd'] }],
    ['behind the last item is empty', ['a', 'b'], 2, 'b', { items: [] }],
    ['behind an item that is gone is empty', ['a', 'b'], 2, 'x', { items: [] }],
  ])('%s', (_, items, limit, after, expected) => {
    expect(page(items, limit, after)).toEqual(expected);
  });

  test.each([1, 2, 3, 6, 7, 8])('of %i after another shows each item once, in order', (limit) => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const seen: string[] = [];
    // As many pages as items, or `next` leads in a circle.
    for (let after: string | undefined, turns = 0; turns < all.length; turns++) {
      const { items, next } = page(all, limit, after);
      seen.push(...items);
      if (next === undefined) break;
      after = next;
    }
    expect(seen).toEqual(all);
  });
});
