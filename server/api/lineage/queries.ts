import { z } from 'zod';
import { change } from '../../domain/lineage.ts';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';
import { conceptRow, textCell } from '../shared/graph.ts';
import { lineageLink } from './schema.ts';

const framework = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  succeeds: z.array(z.string()),
  implements: z.array(z.object({ framework: z.string(), title: textCell, evidence: z.string().nullable(), source: z.string().nullable() })),
});
export type FrameworkRow = z.infer<typeof framework>;

const concept = conceptRow.extend({
  parents: z.array(z.string()),
  top: z.boolean(),
  isNew: z.boolean(),
  isDropped: z.boolean(),
  reason: z.string().nullable(),
});
export type ConceptRow = z.infer<typeof concept>;

const reachedRow = z.object({ concept: z.string(), target: z.string(), count: z.int(), best: z.number().nullable() });

/** Those that are named; those that have a lineage when none is. */
export const lineageFrameworks = (frameworks: string[]) => query('lineage/frameworks', framework, { frameworks });

export const lineageConcepts = (frameworks: string[], limit: number) => query('lineage/concepts', concept, { frameworks, limit });

/** What the concepts of some editions carry on. */
export const continuesOf = (frameworks: string[]) =>
  query('lineage/editions', lineageLink.extend({ change: change.catch('reworded'), rationale: textCell }), { frameworks });

/** What each concept of some frameworks, with what is below it, reaches of another one: of its top concepts, or of those without children. */
export const reached = (frameworks: string[], against: string, filter: CountingFilter, level: 'top' | 'leaf') =>
  query('lineage/reached', reachedRow, { frameworks, against, level, ...countingParameters(filter) });
