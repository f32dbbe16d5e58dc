import { z } from 'zod';
import { PlumblineError } from '../errors.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Difference, countEdits, difference } from './difference.ts';

const counts = z.object({ added: z.int(), changed: z.int(), removed: z.int() });
const asJson = z.string().transform((text): unknown => JSON.parse(text));

/** `preparing`: nothing of it is in the graph. `applying`: some parts are. `undoing`: it failed, and some parts still are. `applied`: all of it is. */
export const changeState = z.enum(['preparing', 'applying', 'undoing', 'applied']);

export const change = z.object({
  id: z.string(),
  /** `seed`, `import:…`, `review`: whose wanted state it brought about. */
  origin: z.string(),
  kind: z.enum(['load', 'review', 'undo']),
  who: z.string(),
  /** ISO date and time. */
  when: z.string(),
  summary: z.string(),
  counts: asJson.pipe(z.object({ nodes: counts, relationships: counts, states: counts })),
  /** Frameworks whose answers may be others than before. */
  frameworks: z.array(z.string()),
  /** The change that it takes back. */
  undoes: z.string().optional(),
  /** The change that took it back. */
  undoneBy: z.string().optional(),
  state: changeState,
  /** How many parts it was written in. */
  parts: z.int(),
});
export type Change = z.infer<typeof change>;

/** A change that is about to be made. */
export type Intent = Pick<Change, 'id' | 'origin' | 'kind' | 'who' | 'summary' | 'undoes'>;

const changeRow = z.object({ change });
const nothing = z.unknown();

export function newChange(
  intent: Intent,
  { nodes, relationships, states }: Difference,
  rest: Pick<Change, 'state' | 'parts' | 'frameworks'>,
): Change {
  const counted = { nodes: countEdits(nodes), relationships: countEdits(relationships), states: countEdits(states) };
  return { ...intent, when: new Date().toISOString(), counts: counted, ...rest };
}

export async function recordChange(run: Run, { counts: counted, ...rest }: Change): Promise<void> {
  await run(query('changes/record', nothing, { change: { ...rest, counts: JSON.stringify(counted) } }));
}

export async function recordPart(run: Run, id: string, order: number, part: Difference, applied: boolean): Promise<void> {
  await run(query('changes/record-part', nothing, { change: id, order, edits: JSON.stringify(part), applied }));
}

/** Moves a change on. Throws where it is in none of the states `from`: somebody else has it in hand. */
export async function setState(
  run: Run,
  id: string,
  from: Change['state'][],
  properties: Partial<Pick<Change, 'state' | 'frameworks' | 'undoneBy'>>,
): Promise<void> {
  const [moved] = await run(query('changes/set-state', nothing, { change: id, from, properties }));
  if (!moved) throw new PlumblineError('too-busy', 'This change is in other hands: it was finished or taken back in between.');
}

const edits = z.object({ edits: asJson.pipe(difference) });

/** Takes a part in hand; undefined where it is already what it should become. */
export async function takePart(run: Run, id: string, order: number, applied: boolean): Promise<Difference | undefined> {
  const [part] = await run(query('changes/take-part', edits, { change: id, order, applied }));
  return part?.edits;
}

export const readParts = (run: Run, id: string) =>
  run(query('changes/parts', z.object({ order: z.int(), applied: z.boolean() }), { change: id }));

/** Everything that a change did. */
export async function readDifference(run: Run, { id, parts }: Change): Promise<Difference> {
  const all: Difference = { nodes: [], relationships: [], states: [] };
  for (let order = 0; order < parts; order++) {
    const [part] = await run(query('changes/part', edits, { change: id, order }));
    if (!part) throw new Error(`Part ${order} of the change ${id} is lost`);
    all.nodes.push(...part.edits.nodes);
    all.relationships.push(...part.edits.relationships);
    all.states.push(...part.edits.states);
  }
  return all;
}

export const forgetChange = (run: Run, id: string) => run(query('changes/forget', nothing, { change: id }));

export const unfinishedChanges = async (run: Run) => (await run(query('changes/unfinished', changeRow))).map((row) => row.change);

/** One change. Throws `not-found`. */
export async function readChange(run: Run, id: string): Promise<Change> {
  const [row] = await run(query('changes/one', changeRow, { id }));
  if (!row) throw new PlumblineError('not-found', `There is no change "${id}".`);
  return row.change;
}

/** Changes, newest first: a page of them, and behind which the next begins. */
export async function listChanges(
  run: Run,
  { limit = 50, after }: { limit?: number; after?: string | undefined } = {},
): Promise<{ items: Change[]; total: number; next?: string }> {
  const place = after === undefined ? undefined : await readChange(run, after);
  const rows = await run(query('changes/list', changeRow, { when: place?.when ?? '', id: place?.id ?? '', limit: limit + 1 }));
  const [count] = await run(query('changes/count', z.object({ total: z.int() })));
  const items = rows.slice(0, limit).map((row) => row.change);
  const last = items.at(-1);
  return { items, total: count?.total ?? 0, ...(rows.length > limit && last ? { next: last.id } : {}) };
}
