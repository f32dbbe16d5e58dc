import type { Router } from 'express';
import type { Context } from '../context.ts';
import { withTarget } from '../frameworks/target.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readCompare } from './readCompare.ts';
import { getCompare } from './schema.ts';

export function compareRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getCompare, async (recall, { query }) => readCompare(recall, await withTarget(recall, query)));
}
