import type { Router } from 'express';
import type { Context } from '../context.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { mount } from '../mount.ts';
import { byCode, toConceptRef } from '../shared/graph.ts';
import { type LedgerRow, ledger } from './queries.ts';
import { type GapItem, type GapState, gapStates, listGaps } from './schema.ts';

export function gapRoutes(router: Router, context: Context): void {
  mount(router, listGaps, ({ query }) =>
    context.database().readAll(async (run) => {
      await requireFrameworks(run, [query.against, ...(query.framework ?? [])]);
      const rows = await run(ledger(query));
      const selected = rows.filter((row) => !query.kind || (query.kind as string[]).includes(row.kind));
      const items = selected.filter((row) => !query.state || query.state.includes(row.state)).map(toItem);
      return { counts: countStates(selected), total: items.length, items: items.sort(byPlace(rows)) };
    }),
  );
}

function toItem({ via, relation, directness, reason, rationale, ...row }: LedgerRow): GapItem {
  return {
    ...row,
    via: relation ? { relation, concepts: via.map(toConceptRef) } : null,
    crossCuttingOnly: directness.length > 0 && directness.every((one) => one === 'cross-cutting'),
    reason: reason ? { code: reason, rationale: rationale ?? '' } : null,
  };
}

function countStates(rows: LedgerRow[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Frameworks in the order of the ledger (by period), codes as people count: 8.2 before 8.10. */
function byPlace(rows: LedgerRow[]): (a: GapItem, b: GapItem) => number {
  const order = new Map([...new Set(rows.map((row) => row.framework))].map((id, index) => [id, index]));
  return (a, b) => (order.get(a.framework) ?? 0) - (order.get(b.framework) ?? 0) || byCode(a.code, b.code);
}
