import { z } from 'zod';
import type { Database } from './database.ts';
import { query } from './query.ts';

const files = ['concept-id', 'framework-id', 'alignment-id', 'no-counterpart-id', 'concept-text', 'finding-id', 'finding-date'];

/** Makes the constraints and indexes that the graph model needs, each in a transaction of its own, and waits for them. */
export async function ensureConstraints(database: Database): Promise<void> {
  for (const file of files) {
    await database.write((run) => run(query(`constraints/${file}`, z.unknown())));
  }
  await database.read(query('constraints/await-indexes', z.unknown()));
}
