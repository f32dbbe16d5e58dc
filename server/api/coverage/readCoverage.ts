import type { z } from 'zod';
import type { Database, Versioned } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { type CoverageInput, type Level, matrix } from './queries.ts';
import { readAxis } from './readAxis.ts';
import { readMatrix } from './readMatrix.ts';
import type { getCoverage } from './schema.ts';

export type Coverage = Omit<z.input<typeof getCoverage.response>, 'version'>;

/** The coverage matrix, remembered while nobody writes. Throws `not-found` for a framework that does not exist. */
export function readCoverage(database: Database, query: CoverageInput & { level: Level }): Promise<Versioned<Coverage>> {
  const { rows = [], columns, level } = query;
  return database.remembered(`coverage ${JSON.stringify(query)}`, async (run) => {
    await requireFrameworks(run, [columns, ...rows]);
    return {
      rows: await readAxis(run, rows, columns, level),
      columns: await readAxis(run, [columns], '', level),
      ...(level === 'all' ? await readMatrix(run, query) : { cells: await run(matrix({ ...query, level })) }),
    };
  });
}
