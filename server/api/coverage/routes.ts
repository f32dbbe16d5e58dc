import type { Router } from 'express';
import type { Context } from '../context.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { mount } from '../mount.ts';
import { matrix } from './queries.ts';
import { readAxis } from './readAxis.ts';
import { readCell } from './readCell.ts';
import { readMatrix } from './readMatrix.ts';
import { getCoverage, getCoverageCell } from './schema.ts';

export function coverageRoutes(router: Router, context: Context): void {
  mount(router, getCoverage, async ({ query }) => {
    const { rows = [], columns, level } = query;
    const { version, answer } = await context.database().remembered(`coverage ${JSON.stringify(query)}`, async (run) => {
      await requireFrameworks(run, [columns, ...rows]);
      return {
        rows: await readAxis(run, rows, columns, level),
        columns: await readAxis(run, [columns], '', level),
        ...(level === 'all' ? await readMatrix(run, query) : { cells: await run(matrix({ ...query, level })) }),
      };
    });
    return { version, ...answer };
  });

  mount(router, getCoverageCell, async ({ query }) => {
    const { version, answer } = await context.database().readVersioned((run) => readCell(run, query));
    return { version, ...answer };
  });
}
