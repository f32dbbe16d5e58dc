import { z } from 'zod';
import { noCounterpartReason } from '../../../seeds/schema.ts';
import { query } from '../../neo4j/query.ts';
import { nodeRow } from '../shared/graph.ts';
import { nodeKind } from '../shared/schema.ts';
import { gapState } from './schema.ts';

const row = z.object({
  id: z.string(),
  code: z.string().nullable().transform((code) => code ?? ''),
  title: z.string().nullable().transform((title) => title ?? ''),
  kind: nodeKind.catch('Other'),
  framework: z.string(),
  state: gapState,
  relation: z.enum(['target', 'parent', 'child', 'path']).nullable(),
  via: z.array(nodeRow),
  directness: z.array(z.string()),
  reason: noCounterpartReason.nullable(),
  rationale: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof row>;

export interface LedgerInput {
  framework?: string[] | undefined;
  against: string;
  mappingSet?: string[] | undefined;
  minConfidence: number;
  predicate?: string[] | undefined;
  crossCutting: 'include' | 'exclude';
}

export const ledger = (input: LedgerInput) =>
  query('gaps/ledger', row, {
    frameworks: input.framework ?? [],
    against: input.against,
    mappingSets: input.mappingSet ?? [],
    minConfidence: input.minConfidence,
    predicates: input.predicate ?? [],
    crossCutting: input.crossCutting === 'include',
  });
