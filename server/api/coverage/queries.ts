import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';
import { conceptRow, nodeRow } from '../shared/graph.ts';
import { coverageCell, coverageState } from './schema.ts';

export type Level = 'top' | 'leaf' | 'all';

export interface CoverageInput extends CountingFilter {
  rows?: string[] | undefined;
  columns: string;
}
export interface CellInput extends CountingFilter {
  /** Concepts or frameworks; all frameworks but the column's when empty. */
  rows: string[];
  column: string;
}

const sides = (input: CoverageInput) => ({ rows: input.rows ?? [], columns: input.columns, ...countingParameters(input) });

/** Cells of one level. */
export const matrix = (input: CoverageInput & { level: Exclude<Level, 'all'> }) =>
  query('coverage/matrix', coverageCell, { ...sides(input), level: input.level });

/** Cells and totals of every level, with alignments behind them. */
export const cells = (input: CoverageInput) =>
  query('coverage/cells', coverageCell.extend({ state: coverageState, above: z.array(z.string()) }), sides(input));

/** What is reached by a stepping stone, whether or not it is reached without them. */
export const derived = (input: CoverageInput) =>
  query('coverage/derived', z.object({ row: z.string(), column: z.string(), best: z.number().nullable() }), sides(input));

export const axis = (frameworks: string[], except: string, level: Level, limit: number) =>
  query('coverage/axis', conceptRow.extend({ parents: z.array(z.string()), judged: z.boolean() }), { frameworks, except, level, limit });

/** Alignments behind one cell; `total` counts those with the same `above`. */
export const cellAlignments = ({ rows, column, ...filter }: CellInput) =>
  query(
    'coverage/cell',
    z.object({ subject: nodeRow, object: nodeRow, alignment: nodeRow.omit({ labels: true }), above: z.boolean(), total: z.int() }),
    { rows, column, limit: 200, ...countingParameters(filter) },
  );

/** Stepping stones behind one cell; `total` counts all pairs of alignments. */
export const chains = ({ rows, column, ...filter }: CellInput) =>
  query('coverage/chains', z.object({ nodes: z.array(nodeRow), ids: z.array(z.string()), total: z.int() }), {
    rows,
    column,
    limit: 5,
    ...countingParameters(filter),
  });
