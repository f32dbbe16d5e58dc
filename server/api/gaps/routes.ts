import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTarget, withTargets } from '../frameworks/target.ts';
import { frameworkOf } from '../shared/graph.ts';
import { pageOf } from '../shared/page.ts';
import { pageInOrder } from './pageInOrder.ts';
import { readItems } from './readItems.ts';
import { readLedger } from './readLedger.ts';
import { readMarks } from './readMarks.ts';
import { listGaps, markGaps } from './schema.ts';
import { restingOnClaims } from './restingOnClaims.ts';
import { requireRows, selectRows } from './selectRows.ts';

export const gapCalls: Call[] = [
  analysisCall(listGaps, async (recall, { query: { kind, state, concept, q, claims, sort, limit, after, ...asked } }) => {
    const framework = asked.framework ?? (concept && [...new Set(concept.map(frameworkOf))]);
    const question = await withTargets(recall, { ...asked, framework });
    const ledger = requireRows(await readLedger(recall, question), concept);
    const asClaimed = claims === 'only' ? await restingOnClaims(recall, ledger, question) : ledger;
    const { counts, rows } = selectRows(asClaimed, { kind, state, concept, q });
    const page = sort ? await pageInOrder(rows, sort, limit, after) : pageOf(rows, (row) => row.id, limit, after);
    return { ...page, counts, total: rows.length, items: await readItems(recall, page.items, question) };
  }),

  analysisCall(markGaps, async (recall, { body: { ids, ...asked } }) => ({ marks: await readMarks(recall, ids, await withTarget(recall, asked)) })),
];
