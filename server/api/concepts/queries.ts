import { z } from 'zod';
import { change } from '../../domain/lineage.ts';
import { noCounterpartReason } from '../../domain/alignment.ts';
import { query } from '../../neo4j/query.ts';
import { conceptRow, nodeRow } from '../shared/graph.ts';

export const conceptWithPlace = (id: string) =>
  query(
    'concepts/one',
    z.object({
      node: nodeRow,
      framework: nodeRow.nullable(),
      ancestors: z.array(nodeRow),
      children: z.array(nodeRow),
    }),
    { id },
  );

/** What a list shows of some concepts; ids of none are left out. */
export const conceptsById = (ids: readonly string[]) => query('concepts/refs', conceptRow, { ids });

export const noCounterpartsOf = (id: string) =>
  query(
    'concepts/no-counterparts',
    z.object({
      framework: z.string(),
      properties: z.object({
        reason: noCounterpartReason,
        rationale: z.string(),
        author: z.string().default(''),
        date: z.string().default(''),
      }),
    }),
    { id },
  );

export const lineageOf = (id: string) =>
  query(
    'lineage/of-concept',
    z.object({
      direction: z.enum(['continues', 'continued by']),
      concept: nodeRow,
      change,
      rationale: z.string(),
    }),
    { id },
  );
