import type { z } from 'zod';
import type { Database } from '../../neo4j/database.ts';
import { readAxis } from '../coverage/readAxis.ts';
import { readLedger } from '../gaps/ledger.ts';
import { unalignedStates } from '../gaps/schema.ts';
import type { CountingFilter } from '../shared/counting.ts';
import type { getUnserved } from './schema.ts';

/** Concepts of a framework that no other framework serves, by the ledger read the other way round. Throws `not-found`. */
export async function readUnserved(database: Database, { against, ...counting }: CountingFilter & { against: string }): Promise<z.input<typeof getUnserved.response>> {
  const { answer: rows, version } = await readLedger(database, { ...counting, framework: [against], against: [] });
  const unserved = new Set(rows.filter(({ state }) => unalignedStates.includes(state)).map(({ id }) => id));
  const goals = await database.readAll((run) => readAxis(run, [against], '', 'top'));
  return {
    kinds: [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
      const some = rows.filter((row) => row.kind === kind);
      return { kind, unserved: some.filter(({ id }) => unserved.has(id)).length, total: some.length };
    }),
    goals: goals.filter(({ id }) => unserved.has(id)),
    version,
  };
}
