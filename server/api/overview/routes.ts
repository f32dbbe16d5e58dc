import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readOverview } from './readOverview.ts';
import { readSince } from './readSince.ts';
import { readUnserved } from './readUnserved.ts';
import { getOverview, getUnserved } from './schema.ts';

export function overviewRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getOverview, (recall, { query, ...asking }) =>
    readOverview(recall, query, (frameworks) => readSince(context, frameworks, query.against, asking)),
  );
  mountAnalysis(router, context, getUnserved, (recall, { query }) => readUnserved(recall, query));
}
