import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { nodeRow } from '../shared/graph.ts';
import { toLucene } from './lucene.ts';

export interface SearchInput {
  q: string;
  framework?: string[] | undefined;
  kind?: string[] | undefined;
  limit: number;
}

/** A word in a code or title outweighs any number of them in a passage. */
const conceptWeights = { code: 100, title: 100, statement: 1 };
/** The rationale is of the alignment alone, while its passages are words of its ends. */
const alignmentWeights = { rationale: 10, evidenceNote: 10, evidenceSubject: 1, evidenceObject: 1 };

/** A query that matches nothing, for input without a single word. */
const nothing = (property: string) => `${property}:""`;

export const searchedConcepts = ({ q, framework = [], kind = [], limit }: SearchInput) =>
  query('search/concepts', z.object({ node: nodeRow, score: z.number(), total: z.int() }), {
    lucene: toLucene(q, conceptWeights) || nothing('code'),
    exact: q.toLowerCase(),
    codes: [...new Set([q, q.toLowerCase(), q.toUpperCase()])],
    frameworks: framework,
    kinds: kind,
    limit,
  });

const alignmentRow = z.object({ subject: nodeRow, object: nodeRow, alignment: nodeRow.omit({ labels: true }), score: z.number(), total: z.int() });

export const searchedAlignments = ({ q, framework = [], kind = [], limit }: SearchInput) =>
  query('search/alignments', alignmentRow, {
    lucene: toLucene(q, alignmentWeights) || nothing('rationale'),
    frameworks: framework,
    kinds: kind,
    limit,
  });
