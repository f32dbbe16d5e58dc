import type { Router } from 'express';
import type { Context } from '../context.ts';
import { withColumns } from '../frameworks/target.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readCell } from './readCell.ts';
import { readCoverage } from './readCoverage.ts';
import { getCoverage, getCoverageCell } from './schema.ts';

export function coverageRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getCoverage, async (recall, { query }) => readCoverage(recall, await withColumns(recall, query)));
  mountAnalysis(router, context, getCoverageCell, (recall, { query }) => readCell(recall, query));
}
