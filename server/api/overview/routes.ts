import type { Router } from 'express';
import type { Context } from '../context.ts';
import { withTarget } from '../frameworks/target.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readOverview } from './readOverview.ts';
import { readSince } from './readSince.ts';
import { readUnserved } from './readUnserved.ts';
import { getOverview, getUnserved } from './schema.ts';

export function overviewRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getOverview, async (recall, { query, ...asking }) => {
    const question = await withTarget(recall, query);
    return readOverview(recall, question, (frameworks) => readSince(context, frameworks, question.against, asking));
  });
  mountAnalysis(router, context, getUnserved, async (recall, { query }) => readUnserved(recall, await withTarget(recall, query)));
}
