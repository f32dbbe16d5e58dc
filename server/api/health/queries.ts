import { z } from 'zod';
import { query } from '../../neo4j/query.ts';

/** Nodes and relationships in all, from the count store. */
export const countAll = () => query('health/counts', z.object({ nodes: z.int(), relationships: z.int() }));
