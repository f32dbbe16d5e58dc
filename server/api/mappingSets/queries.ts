import { z } from 'zod';
import { query } from '../../neo4j/query.ts';

const row = z.object({ mappingSet: z.string().nullable(), alignments: z.int() });

/** Alignments by mapping set, status and directness. */
export const mappingSets = () => query('alignments/mapping-sets', row);
