import type { Router } from 'express';
import type { Context } from '../context.ts';
import { withTarget } from '../frameworks/target.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readLineage } from './readLineage.ts';
import { getLineage } from './schema.ts';

export function lineageRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getLineage, async (recall, { query }) => readLineage(recall, await withTarget(recall, query)));
}
