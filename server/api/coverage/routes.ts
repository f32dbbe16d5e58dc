import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readCell } from './readCell.ts';
import { readCoverage } from './readCoverage.ts';
import { getCoverage, getCoverageCell } from './schema.ts';

export function coverageRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getCoverage, (recall, { query }) => readCoverage(recall, query));
  mountAnalysis(router, context, getCoverageCell, (recall, { query }) => readCell(recall, query));
}
