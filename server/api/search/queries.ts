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

export const fullText = ({ q, framework = [], kind = [], limit }: SearchInput) =>
  query('search/full-text', z.object({ node: nodeRow, score: z.number(), total: z.int() }), {
    // A query that matches nothing, for input without a single word.
    lucene: toLucene(q) || 'code:""',
    exact: q.toLowerCase(),
    frameworks: framework,
    kinds: kind,
    limit,
  });
