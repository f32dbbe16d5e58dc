import { randomUUID } from 'node:crypto';
import { PlumblineError } from '../errors.ts';
import type { Database, Run } from '../neo4j/database.ts';
import { type Difference, type Edit, bothSides, inverse, relationshipPlace, same, sizeOf } from './difference.ts';
import type { GraphNode, GraphRelationship, PresentState } from './graph.ts';
import { atOnce, performAtOnce, performInParts } from './perform.ts';
import { conflictsOf, neededNodes, refuseConflicts } from './plan.ts';
import { type Change, type Intent, readChange, readDifference, setState } from './record.ts';
import { type PresentClaim, readPresent, readStored } from './stored.ts';

/** What became of a thing since the change that is taken back. */
export interface Since {
  id: string;
  what: 'judged' | 'edited' | 'needed';
}

export interface Undo {
  difference: Difference;
  /** What was judged or edited since; with `keep` it stays, and what it needs stays with it. */
  since: Since[];
}

/** Whether what was judged or edited since a change stays, or is taken back too. */
export type Reviewed = 'keep' | 'revert';

/** What taking a change back would do. Writes nothing. */
export const previewUndo = (database: Database, id: string, reviewed: Reviewed): Promise<Undo> =>
  database.readAll(async (run) => planUndo(run, await undoable(run, id), reviewed));

/**
 * Takes a change back as a whole, by the opposite change, which is recorded like any other and can be taken back itself.
 * Throws `not-found`, and `bad-request` where it was taken back already or an id has gone to somebody else since.
 */
export async function undoChange(
  database: Database,
  id: string,
  { who, reviewed, size = atOnce }: { who: string; reviewed: Reviewed; size?: number },
): Promise<Undo & { change: Change }> {
  const { change: undone, undo } = await database.readAll(async (run) => {
    const change = await undoable(run, id);
    return { change, undo: await planUndo(run, change, reviewed) };
  });
  const intent: Intent = {
    id: randomUUID(),
    origin: undone.origin,
    kind: 'undo',
    who,
    summary: `Taken back: ${undone.summary}`,
    undoes: id,
  };
  const mark = (run: Run, undoneBy: string) => setState(run, id, ['applied'], { undoneBy });
  if (sizeOf(undo.difference) > size) {
    const change = await performInParts(database, intent, undo.difference, size);
    await database.write(
      (run) => mark(run, change.id),
      () => [],
    );
    return { ...undo, change };
  }
  return database.write(
    async (run) => {
      const now = await planUndo(run, await undoable(run, id), reviewed);
      const change = await performAtOnce(run, intent, now.difference);
      await mark(run, change.id);
      return { ...now, change };
    },
    ({ change }) => change.frameworks,
  );
}

async function undoable(run: Run, id: string): Promise<Change> {
  const change = await readChange(run, id);
  if (change.state !== 'applied') throw new PlumblineError('bad-request', 'This change is not finished yet.');
  if (change.undoneBy !== undefined) throw new PlumblineError('bad-request', 'This change was taken back already.');
  return change;
}

async function planUndo(run: Run, change: Change, reviewed: Reviewed): Promise<Undo> {
  const wanted = inverse(await readDifference(run, change));
  const stored = await readStored(run, change.origin);
  const claims = await readPresent(
    run,
    [...wanted.relationships, ...wanted.states].flatMap((edit) => idsOf(edit)),
  );
  const since: Since[] = [];

  const states = wanted.states.flatMap((edit) => settleState(edit, claims, reviewed, since));
  const places = new Map(stored.relationships.map((one) => [relationshipPlace(one), one]));
  const judgedOff: Edit<PresentState>[] = [];
  const relationships = wanted.relationships.flatMap((edit) => {
    const claim = edit.before && claims.get(edit.before.key);
    if (claim?.judged && change.origin !== 'review') {
      since.push({ id: claim.id, what: 'judged' });
      if (reviewed === 'keep') return [];
      judgedOff.push({ before: claim.state });
    }
    return settle(edit, edit.before && places.get(relationshipPlace(edit.before)), edit.before?.key, reviewed, since);
  });
  const byId = new Map(stored.nodes.map((one) => [one.id, one]));
  const nodes = wanted.nodes.flatMap((edit) => settle(edit, edit.before && byId.get(edit.before.id), edit.before?.id, reviewed, since));

  const all = { nodes, relationships, states: [...states, ...judgedOff] };
  const difference = await withoutNeeded(run, change.origin, all, stored.relationships, since);
  refuseConflicts(await conflictsOf(run, change.origin, difference));
  return { difference, since };
}

const idsOf = ({ before, after }: Edit<GraphRelationship | PresentState>): string[] =>
  bothSides([{ before, after }]).map((one) => ('key' in one ? one.key : one.id));

/** An edit that takes something back, given what is there now. */
function settle<T extends GraphNode | GraphRelationship>(
  { before, after }: Edit<T>,
  now: T | undefined,
  id: string | undefined,
  reviewed: Reviewed,
  since: Since[],
): Edit<T>[] {
  if (before === undefined) return [{ after }];
  // Somebody removed it since: there is nothing to take back.
  if (now === undefined) return after === undefined ? [] : [{ after }];
  if (same(before, now)) return [{ before, after }];
  since.push({ id: id ?? '', what: 'edited' });
  return reviewed === 'keep' || same(now, after) ? [] : [{ before: now, after }];
}

function settleState(
  { before, after }: Edit<PresentState>,
  claims: Map<string, PresentClaim>,
  reviewed: Reviewed,
  since: Since[],
): Edit<PresentState>[] {
  const now = claims.get((before ?? after)?.id ?? '');
  if (!now) return [];
  if (before && now.judged && !same(before, now.state)) {
    since.push({ id: now.id, what: 'judged' });
    if (reviewed === 'keep') return [];
  }
  if (before && !now.judged) return [];
  return [{ ...(now.judged ? { before: now.state } : {}), ...(after ? { after } : {}) }];
}

/** Takes out of a difference what something that stays needs: nodes at its ends, and what those are part of. */
async function withoutNeeded(
  run: Run,
  origin: string,
  difference: Difference,
  stored: GraphRelationship[],
  since: Since[],
): Promise<Difference> {
  const { nodes, relationships, states } = difference;
  const gone = new Set(removedOf(nodes).map(({ id }) => id));
  if (gone.size === 0) return difference;
  const leaving = new Map(removedOf(relationships).map((one) => [relationshipPlace(one), one]));
  const takenBack = removedOf(states).map(({ id }) => id);
  const ends = stored.filter((one) => !leaving.has(relationshipPlace(one))).flatMap(({ from, to }) => [from, to]);
  const needed = [...new Set([...(await neededNodes(run, origin, [...gone], takenBack)), ...ends.filter((id) => gone.has(id))])];
  // A list that grows while it is gone through: what a needed concept is part of is needed too.
  for (const id of needed) {
    for (const [place, { type, from, to }] of leaving) {
      if (type !== 'PART_OF' || from !== id) continue;
      leaving.delete(place);
      if (gone.has(to) && !needed.includes(to)) needed.push(to);
    }
  }
  since.push(...needed.sort().map((id) => ({ id, what: 'needed' as const })));
  return {
    states,
    nodes: nodes.filter(({ before, after }) => after !== undefined || !needed.includes(before?.id ?? '')),
    relationships: relationships.filter(({ before, after }) => !before || after !== undefined || leaving.has(relationshipPlace(before))),
  };
}

const removedOf = <T>(edits: Edit<T>[]): T[] =>
  edits.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : []));
