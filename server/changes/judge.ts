import { randomUUID } from 'node:crypto';
import { PlumblineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { same } from './difference.ts';
import type { PresentState, Properties } from './graph.ts';
import { performAtOnce } from './perform.ts';
import type { Change } from './record.ts';
import { readPresent } from './stored.ts';

/** What people's judgements make of some claims now: `properties` replace those of the present state that they name. */
export interface Judged {
  states: { id: string; properties: Properties }[];
  who: string;
  summary: string;
}

/**
 * Sets the present state of claims beside what their sources state. No load undoes it: a source changes its claim alone.
 * Throws `not-found` for a claim that the graph does not hold.
 */
export async function judgeClaims(database: Database, { states, who, summary }: Judged): Promise<Change | undefined> {
  return database.write(
    async (run) => {
      const present = await readPresent(run, states.map(({ id }) => id));
      const edits = states.map(({ id, properties }) => {
        const claim = present.get(id);
        if (!claim) throw new PlumblineError('not-found', `There is no alignment or judgement "${id}".`);
        const after: PresentState = { id, type: claim.type, properties: { ...claim.state.properties, ...properties } };
        return { ...(claim.judged ? { before: claim.state } : {}), after };
      });
      const difference = { nodes: [], relationships: [], states: edits.filter(({ before, after }) => !before || !same(before, after)) };
      if (difference.states.length === 0) return undefined;
      return performAtOnce(run, { id: randomUUID(), origin: 'review', kind: 'review', who, summary }, difference);
    },
    (change) => change?.frameworks ?? [],
  );
}
