import { z } from 'zod';
import type { Database } from './database.ts';
import { query } from './query.ts';

/** Whether the database holds no node at all, but for findings. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [counts] = await database.read(query('health/counts', z.object({ nodes: z.int() })));
  return counts?.nodes === 0;
}
