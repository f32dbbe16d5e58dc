import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { graphVersion } from '../shared/schema.ts';
import { alignment } from '../../domain/alignment.ts';
import { alignmentFilter, commaList, target } from '../../domain/counting.ts';
import { conceptRef } from '../../domain/concept.ts';

/**
 * How a row reaches a column, the surest first. The first three are the gap ledger's, and a row's best of them is its state there; `below`
 * makes none: what lies below the row is counted, but the row, or the very pair, was judged otherwise.
 */
export const coverageStates = ['direct', 'inherited', 'derived', 'below'] as const;
export const coverageState = z.enum(coverageStates);
export type CoverageState = z.infer<typeof coverageState>;

export const coverageCell = z.object({
  row: z.string(),
  column: z.string(),
  /** Alignments from the row or anything below it to the column or anything below it. */
  count: z.int(),
  /**
   * Highest confidence among them; of those it inherits, where it has none; for `derived` that of the weaker alignment
   * of the strongest pair. Null where none states one.
   */
  best: z.number().nullable(),
  /** Their ids. */
  ids: z.array(z.string()),
});
export type CoverageCell = z.infer<typeof coverageCell>;

/** What `level=all` says of a cell besides. */
const reach = {
  /**
   * `direct`: the row concept itself has an alignment with the column or anything below it; `inherited`: what is below has one,
   * or what is above serves it; `derived`: only by way of a stepping stone, a concept of another framework aligned with both;
   * `below`: what is below has one, and the row was judged to have no counterpart, or has an own alignment with it that does not count.
   */
  state: coverageState.optional(),
  /** Ids of alignments of what lies above the row, which it inherits; never counted in `count`. */
  above: z.array(z.string()).optional(),
};

export const coverageTotal = coverageCell.omit({ ids: true }).extend({ state: coverageState });
export type CoverageTotal = z.infer<typeof coverageTotal>;

/** A concept of an axis; `parents` are those of its own framework, `judged` says that it was judged to have none in the other axis'. */
export const axisConcept = conceptRef.extend({ parents: z.array(z.string()), judged: z.boolean() });
export type AxisConcept = z.infer<typeof axisConcept>;

/** Stands for all rows together in `totals`. */
export const everyRow = '*';

export const getCoverage = endpoint({
  method: 'get',
  path: '/coverage',
  access: 'view',
  tag: 'Analysis',
  summary: 'How often each row concept (or what lies below it) aligns with each column concept (or what lies below)',
  description:
    'With `level=all`, cells for every pair at every level, how the row reaches the column, and `totals`: rows of them are concepts, a framework ' +
    'for all of its own, or `*` for all; columns are concepts, or the framework for all of them.',
  query: z.object({
    /** Frameworks whose concepts are rows; all but the columns' framework when absent. */
    rows: commaList.optional(),
    columns: target,
    /** `top`: top concepts on both sides; `leaf`: concepts without children on both sides; `all`: every concept. */
    level: z.enum(['top', 'leaf', 'all']).default('top'),
    ...alignmentFilter,
  }),
  response: z.object({
    rows: z.array(axisConcept),
    columns: z.array(axisConcept),
    cells: z.array(coverageCell.extend(reach)),
    /** For `level=all`: distinct alignments of a whole row, column, framework or of all; no sums of cells. */
    totals: z.array(coverageTotal).optional(),
    version: graphVersion,
  }),
  problems: [404, 413, 503],
});

/** The row of a cell as ids, empty for all rows. */
const cellRows = commaList
  .pipe(z.array(z.string()).min(1))
  .transform((ids) => (ids.includes(everyRow) ? [] : ids))
  .meta({
    description: 'A concept, a framework for all of its concepts, several with commas between, or `*` for all frameworks but the column’s',
  });

export const getCoverageCell = endpoint({
  method: 'get',
  path: '/coverage/cell',
  access: 'view',
  tag: 'Analysis',
  summary: 'What is behind one cell of the coverage: its alignments, those it inherits, and stepping stones in other frameworks',
  query: z.object({
    rows: cellRows,
    /** A concept, or a framework for all of its concepts. */
    column: z.string().min(1),
    ...alignmentFilter,
  }),
  response: z.object({
    /** The concept, or the frameworks, that the row stands for. */
    rows: z.array(conceptRef),
    column: conceptRef,
    /** Alignments of the row or what is below it, the surest first; at most 200. */
    alignments: z.array(alignment),
    /** Alignments of what lies above the row, the surest first; at most 200. */
    above: z.array(alignment),
    /** Where it has neither: the strongest chains through one stepping stone, at most 5. */
    chains: z.array(z.object({ concepts: z.array(conceptRef), ids: z.array(z.string()) })),
    /** How many there are of each, shown or not; `alignments` is the count of the cell in the matrix. */
    totals: z.object({ alignments: z.int(), above: z.int(), chains: z.int() }),
    version: graphVersion,
  }),
  problems: [404, 413, 503],
});
