import { z } from 'zod';
import { frameworkId } from '../../../seeds/schema.ts';
import { endpoint } from '../endpoint.ts';
import { alignmentFilter, commaList, conceptRef } from '../shared/schema.ts';

export const coverageCell = z.object({
  row: z.string(),
  column: z.string(),
  /** Alignments from the row or anything below it to the column or anything below it. */
  count: z.int(),
  /** Highest confidence among them; null where none states one. */
  best: z.number().nullable(),
  /** Their ids. */
  ids: z.array(z.string()),
});
export type CoverageCell = z.infer<typeof coverageCell>;

export const getCoverage = endpoint({
  method: 'get',
  path: '/coverage',
  tag: 'Analysis',
  summary: 'How often each row concept (or what lies below it) aligns with each column concept (or what lies below)',
  query: z.object({
    /** Frameworks whose concepts are rows; all but the columns' framework when absent. */
    rows: commaList.optional(),
    columns: frameworkId.default('sdg'),
    /** `top`: top concepts on both sides; `leaf`: concepts without children on both sides. */
    level: z.enum(['top', 'leaf']).default('top'),
    ...alignmentFilter,
  }),
  response: z.object({
    rows: z.array(conceptRef),
    columns: z.array(conceptRef),
    cells: z.array(coverageCell),
  }),
  problems: [404, 503],
});
