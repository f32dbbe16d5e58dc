import type { z } from 'zod';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { type CoverageInput, type Level, matrix } from './queries.ts';
import { readAxis } from './readAxis.ts';
import { readMatrix } from './readMatrix.ts';
import type { getCoverage } from './schema.ts';

export type Coverage = Omit<z.input<typeof getCoverage.response>, 'version'>;

/** The coverage matrix. Throws `not-found` for a framework that does not exist, and `too-large`. */
export async function readCoverage(recall: Recall, { level, ...input }: CoverageInput & { level: Level }): Promise<Coverage> {
  const { rows = [], columns } = input;
  await requireFrameworks(recall, [columns, ...rows]);
  return {
    rows: await readAxis(recall, rows, columns, level),
    columns: await readAxis(recall, [columns], '', level),
    ...(level === 'all' ? await readMatrix(recall, input) : { cells: [...(await recall(matrix({ ...input, level })))] }),
  };
}
