import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { pageOf } from '../shared/page.ts';
import { toItems } from './items.ts';
import { countStates } from './countStates.ts';
import { readLedger } from './ledger.ts';
import { listGaps } from './schema.ts';

export function gapRoutes(router: Router, context: Context): void {
  mount(router, listGaps, async ({ query }) => {
    const { kind, state, limit, after } = query;
    const { answer, version } = await readLedger(context.database(), query);
    const selected = kind ? answer.filter((row) => (kind as string[]).includes(row.kind)) : answer;
    const rows = state ? selected.filter((row) => state.includes(row.state)) : selected;
    const page = pageOf(rows, (row) => row.id, limit, after);
    return {
      counts: countStates(selected),
      total: rows.length,
      items: await toItems(context.database(), page.items),
      ...(page.next === undefined ? {} : { next: page.next }),
      version,
    };
  });
}
