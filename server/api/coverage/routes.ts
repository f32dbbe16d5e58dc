import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { mountAnalysis } from '../mountAnalysis.ts';
import { readCell } from './readCell.ts';
import { readCoverage } from './readCoverage.ts';
import { getCoverage, getCoverageCell } from './schema.ts';

export function coverageRoutes(router: Router, context: Context): void {
  mountAnalysis(router, context, getCoverage, (recall, { query }) => readCoverage(recall, query));

  mount(router, getCoverageCell, async ({ query }) => {
    const { version, answer } = await context.database().readVersioned((run) => readCell(run, query));
    return { version, ...answer };
  });
}
