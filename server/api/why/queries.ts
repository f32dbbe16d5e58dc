import { z } from 'zod';
import { alignmentStatus } from '../../domain/alignment.ts';
import { type Query, query } from '../../neo4j/query.ts';
import type { LedgerQuestion } from '../gaps/queries.ts';
import { countingParameters } from '../../domain/counting.ts';
import { nodeRow } from '../shared/graph.ts';

const link = z.object({
  type: z.string(),
  properties: z.record(z.string(), z.unknown()),
  startElementId: z.string(),
  endElementId: z.string(),
});

const row = z.object({
  step: z.enum(['asked', 'own', 'closed', 'left-out', 'hindering', 'judged', 'doubted', 'above', 'below', 'bridge', 'stone']),
  status: alignmentStatus.nullable().catch(null),
  counts: z.boolean(),
  total: z.int(),
  nodes: z.array(nodeRow),
  relationships: z.array(link),
});
export type WhyRow = z.infer<typeof row>;

/** Relationships shown of each kind: more than a small picture can hold tell nothing more. */
const limit = 12;

/** What the ledger looks at, in its order: each only where the one before it decides nothing. */
export const looks = ['gaps/why-own', 'gaps/why-relatives', 'gaps/why-stones'] as const;

export const look = (name: (typeof looks)[number], concept: string, { against, below, framework: _, ...counting }: LedgerQuestion): Query<WhyRow> =>
  query(name, row, {
    concept,
    against,
    ...(name === 'gaps/why-relatives' ? { below: below !== 'exclude' } : {}),
    ...countingParameters(counting),
    limit,
  });
