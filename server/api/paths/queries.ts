import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { nodeRow } from '../shared/graph.ts';

const step = z.object({
  start: nodeRow,
  relationship: z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()) }),
  end: nodeRow,
});

const row = z.object({
  path: z.object({ segments: z.array(step) }),
  /** Id of the node where the relationship of each step starts. */
  subjects: z.array(z.string().nullable()),
});
export type PathRow = z.infer<typeof row>;

/** What the queries for paths take, without their number and level. */
export interface PathInput extends Record<string, unknown> {
  from: string;
  to: string;
  maxLength: number;
  hierarchy: boolean;
}

/** At most so many of all shortest paths between two concepts, the strongest first. */
export const shortest = (input: PathInput, limit: number) => query('paths/shortest', row, { ...input, limit });

/** The shortest paths between two concepts whose alignments all state more than `above`. */
export const shortestAbove = (input: PathInput, above: number, limit: number) => query('paths/above', row, { ...input, above, limit });

/** The same from a concept to a framework. */
export const shortestToFramework = (input: PathInput, above: number, limit: number) => query('paths/to-framework', row, { ...input, above, limit });
