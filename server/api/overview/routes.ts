import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTarget } from '../frameworks/target.ts';
import { readOverview } from './readOverview.ts';
import { readSince } from './readSince.ts';
import { readUnserved } from './readUnserved.ts';
import { getOverview, getUnserved } from './schema.ts';

export const overviewCalls: Call[] = [
  analysisCall(getOverview, async (recall, { query, ...asking }, context) => {
    const question = await withTarget(recall, query);
    return readOverview(recall, question, (frameworks) => readSince(context, frameworks, question.against, asking));
  }),
  analysisCall(getUnserved, async (recall, { query }) => readUnserved(recall, await withTarget(recall, query))),
];
