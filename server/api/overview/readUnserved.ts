import type { z } from 'zod';
import type { Recall } from '../../neo4j/database.ts';
import { readAxis } from '../coverage/readAxis.ts';
import { readLedger } from '../gaps/readLedger.ts';
import { unalignedStates } from '../../domain/ledger.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import type { getUnserved } from './schema.ts';

/** Concepts of a framework that no other framework serves, by the ledger read the other way round. Throws `not-found`. */
export async function readUnserved(recall: Recall, { against, ...counting }: CountingFilter & { against: string }): Promise<Omit<z.input<typeof getUnserved.response>, 'version'>> {
  const rows = await readLedger(recall, { ...counting, framework: [against], against: [] });
  const unserved = new Set(rows.filter(({ state }) => unalignedStates.includes(state)).map(({ id }) => id));
  const goals = await readAxis(recall, [against], '', 'top');
  return {
    kinds: [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
      const some = rows.filter((row) => row.kind === kind);
      return { kind, unserved: some.filter(({ id }) => unserved.has(id)).length, total: some.length };
    }),
    goals: goals.filter(({ id }) => unserved.has(id)),
  };
}
