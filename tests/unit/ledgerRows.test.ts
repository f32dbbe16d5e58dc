import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptKinds } from '../../server/domain/concept.ts';
import { gapStates } from '../../server/domain/ledger.ts';
import { pageInOrder } from '../../server/api/gaps/pageInOrder.ts';
import type { LedgerRow } from '../../server/api/gaps/queries.ts';
import { type GapSort, gapColumns } from '../../server/api/gaps/schema.ts';
import { countStates, selectRows } from '../../server/api/gaps/selectRows.ts';

const row = (id: string, more: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  title: `Title of ${id}`,
  kind: 'Objective',
  framework: id.split(':')[0] ?? '',
  state: 'unreviewed',
  judged: [],
  ...more,
});
const ids = (rows: readonly LedgerRow[]) => rows.map(({ id }) => id);

describe('the rows that are asked for', () => {
  const rows = [row('a:10', { title: 'Réduire la CRIMINALITÉ' }), row('a:2', { kind: 'Goal', state: 'direct' }), row('b:1', { title: 'Share files safely' })];

  test.each([
    [{ q: 'criminalite réduire' }, ['a:10']],
    [{ q: '  TITLE a:2 ' }, ['a:2']],
    [{ q: 'a:' }, ['a:10', 'a:2']],
    [{ q: 'nothing' }, []],
    [{ q: '' }, ['a:10', 'a:2', 'b:1']],
    [{ kind: ['Goal' as const] }, ['a:2']],
    [{ state: ['unreviewed' as const], q: 'a:' }, ['a:10']],
  ])('%o', (selection, found) => expect(ids(selectRows(rows, selection).rows)).toEqual(found));

  test('are counted by kind and words, whatever their state', () => {
    expect(selectRows(rows, { q: 'a:', state: ['direct'] }).counts).toEqual(countStates(rows.slice(0, 2)));
  });
});

describe('a page in the order of a column', () => {
  test('takes codes as people count', async () => {
    const rows = [row('a:10'), row('a:2'), row('b:1.10'), row('b:1.9')];
    expect(ids((await pageInOrder(rows, 'code', 10)).items)).toEqual(['b:1.9', 'b:1.10', 'a:2', 'a:10']);
    expect(ids((await pageInOrder(rows, '-code', 2)).items)).toEqual(['a:10', 'a:2']);
  });

  test('is empty behind a row that is not there any more', async () => {
    expect(await pageInOrder([row('a:1')], 'title', 10, 'a:0')).toEqual({ items: [] });
  });

  test('joins with the others to all rows, sorted, equal ones as they were, also where they are looked through in parts', async () => {
    const rows = fc
      .array(fc.record({ title: fc.constantFrom('Alpha', 'alpha', 'Beta 2', 'Beta 10'), kind: fc.constantFrom(...conceptKinds), state: fc.constantFrom(...gapStates) }), { minLength: 1, maxLength: 60 })
      .map((some) => some.map((one, at) => row(`f${at % 3}:${(at * 7) % 60}.${at}`, one)));
    const sort = fc.constantFrom(...gapColumns.flatMap((column): GapSort[] => [column, `-${column}`]));
    await fc.assert(
      fc.asyncProperty(rows, sort, fc.integer({ min: 1, max: 25 }), fc.constantFrom(1, 300), async (some, order, limit, times) => {
        const many = Array.from({ length: times }, (_, at) => some.map((one) => ({ ...one, id: `${one.id}.${at}` }))).flat();
        const pages: LedgerRow[] = [];
        for (let after: string | undefined; ; ) {
          const page = await pageInOrder(many, order, times === 1 ? limit : 10_000, after);
          pages.push(...page.items);
          if (page.next === undefined) break;
          after = page.next;
        }
        const whole = await pageInOrder(many, order, many.length);
        expect(ids(pages)).toEqual(ids(whole.items));
        expect(new Set(ids(pages)).size).toBe(many.length);
        const column = order.replace('-', '');
        const key = (one: LedgerRow) => (column === 'kind' ? conceptKinds.indexOf(one.kind as never) : column === 'state' ? gapStates.indexOf(one.state) : 0);
        const sign = order.startsWith('-') ? -1 : 1;
        const plain = many.map((one, at) => ({ one, at })).sort((a, b) => sign * (key(a.one) - key(b.one)) || a.at - b.at);
        if (column === 'kind' || column === 'state') expect(ids(pages)).toEqual(plain.map(({ one }) => one.id));
      }),
      { numRuns: 60 },
    );
  });
});
