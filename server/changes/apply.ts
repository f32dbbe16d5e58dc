import { randomUUID } from 'node:crypto';
import type { Database } from '../neo4j/database.ts';
import { sizeOf } from './difference.ts';
import { atOnce, finishChange, performAtOnce, performInParts, takeBack } from './perform.ts';
import { type Plan, type Wanted, planOf, refuseConflicts } from './plan.ts';
import { type Change, type Intent, unfinishedChanges } from './record.ts';

/** What a wanted state led to: `change` is absent where the graph held it already. */
export interface Applied {
  change?: Change;
  plan: Plan;
}

/** What a wanted state would change. Writes nothing. */
export const previewChange = (database: Database, wanted: Wanted): Promise<Plan> => database.readAll((run) => planOf(run, wanted));

/**
 * Brings the graph to what an origin wants of it: all of it or nothing, and nothing at all where nothing differs. More than
 * `size` edits go in parts, each in a transaction of its own. Throws `bad-request` with every conflict.
 */
export async function applyChange(database: Database, wanted: Wanted, { size = atOnce } = {}): Promise<Applied> {
  const plan = await previewChange(database, wanted);
  refuseConflicts(plan.conflicts);
  const edits = sizeOf(plan.difference);
  if (edits === 0) return { plan };
  const { origin, who, summary } = wanted;
  const intent: Intent = { id: wanted.id ?? randomUUID(), origin, kind: 'load', who, summary };
  if (edits > size) return { plan, change: await performInParts(database, intent, plan.difference, size) };
  return database.write(
    async (run) => {
      // Once more, where nobody can write in between.
      const now = await planOf(run, wanted);
      refuseConflicts(now.conflicts);
      return { plan: now, change: await performAtOnce(run, intent, now.difference) };
    },
    ({ change }) => change.frameworks,
  );
}

/** Finishes what the last process left unfinished, or takes it back. To be called at the start, before anything else writes. */
export async function finishChanges(database: Database): Promise<{ finished: Change[]; takenBack: Change[] }> {
  const finished: Change[] = [];
  const takenBack: Change[] = [];
  for (const change of await database.readAll(unfinishedChanges)) {
    const done = change.state === 'applying' ? await finishChange(database, change).catch(() => undefined) : undefined;
    if (done) finished.push(done);
    else {
      if (change.state !== 'applying') await takeBack(database, change);
      takenBack.push(change);
    }
  }
  return { finished, takenBack };
}
