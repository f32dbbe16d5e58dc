import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { nodeRow } from '../shared/graph.ts';
import { coverageCell } from './schema.ts';

export interface CoverageInput {
  rows?: string[] | undefined;
  columns: string;
  level: 'top' | 'leaf';
  status: string[];
  mappingSet?: string[] | undefined;
  minConfidence: number;
  predicate?: string[] | undefined;
  crossCutting: 'include' | 'exclude';
}

export const matrix = (input: CoverageInput) =>
  query('coverage/matrix', coverageCell, {
    rows: input.rows ?? [],
    columns: input.columns,
    level: input.level,
    statuses: input.status,
    mappingSets: input.mappingSet ?? [],
    minConfidence: input.minConfidence,
    predicates: input.predicate ?? [],
    crossCutting: input.crossCutting === 'include',
  });

export const axis = (frameworks: string[], except: string, level: 'top' | 'leaf') =>
  query('coverage/axis', z.object({ node: nodeRow }), { frameworks, except, level });
