import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTargets } from '../frameworks/target.ts';
import { pageOf } from '../shared/page.ts';
import { readItems } from './readItems.ts';
import { readLedger } from './readLedger.ts';
import { listGaps } from './schema.ts';
import { selectRows } from './selectRows.ts';

export const gapCalls: Call[] = [
  analysisCall(listGaps, async (recall, { query: { kind, state, limit, after, ...asked } }) => {
    const question = await withTargets(recall, asked);
    const { counts, rows } = selectRows(await readLedger(recall, question), { kind, state });
    const page = pageOf(rows, (row) => row.id, limit, after);
    return { ...page, counts, total: rows.length, items: await readItems(recall, page.items, question) };
  }),
];
