import { z } from 'zod';
import { PlumblineError } from '../errors.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Graph, GraphRelationship } from './graph.ts';
import { readStored } from './stored.ts';

/** What an origin wants the graph to hold of it. */
export interface Wanted {
  /** `seed`, `import:…`: everything with it is its own, and it changes and removes nothing else. */
  origin: string;
  graph: Graph;
  /** What is done, in a few words: "The frameworks that come with Plumbline". */
  summary: string;
  /** Who asks for it. */
  who: string;
  /** Id of the change that brings it about, where whoever asks wants to know it before; a new one where absent. */
  id?: string;
}

/** What stands in the way of a wanted state. */
export interface Conflict {
  id: string;
  message: string;
}

/** What would change, what is in the way, and what stays though the origin no longer states it. */
export interface Plan {
  difference: Difference;
  conflicts: Conflict[];
  /** Ids of nodes that the origin no longer states but that somebody else's relationship, or a judged one, needs. */
  kept: string[];
}

/** Compares a wanted state with what its origin has in the graph. */
export async function planOf(run: Run, { origin, graph }: Wanted): Promise<Plan> {
  const all = differenceOf(graph, await readStored(run, origin));
  const kept = await stillNeeded(run, origin, all, graph);
  const difference = { ...all, nodes: all.nodes.filter(({ before, after }) => after !== undefined || !kept.has(before?.id ?? '')) };
  return { difference, conflicts: await conflictsOf(run, origin, difference), kept: [...kept].sort() };
}

/** Of nodes that an origin no longer states, those that it still refers to itself, and those that others need. */
async function stillNeeded(run: Run, origin: string, { nodes }: Difference, wanted: Graph): Promise<Set<string>> {
  const gone = new Set(nodes.flatMap(({ before, after }) => (before && !after ? [before.id] : [])));
  if (gone.size === 0) return gone;
  const ends = wanted.relationships.flatMap(({ from, to }) => [from, to]);
  return new Set([...(await neededNodes(run, origin, [...gone], [])), ...ends.filter((id) => gone.has(id))]);
}

/** Of some nodes, those that a relationship of somebody else needs, or one that was judged and is not among `takenBack`. */
export async function neededNodes(run: Run, origin: string, ids: string[], takenBack: string[]): Promise<string[]> {
  const rows = await run(query('changes/needed-nodes', z.object({ id: z.string() }), { origin, ids, takenBack }));
  return rows.map(({ id }) => id);
}

/** Ids that are somebody else's already, and relationships that lead nowhere. */
export async function conflictsOf(run: Run, origin: string, { nodes, relationships }: Difference): Promise<Conflict[]> {
  const added = relationships.flatMap(({ before, after }) => (after && !before ? [after] : []));
  const newNodes = nodes.flatMap(({ before, after }) => (after && !before ? [after.id] : []));
  const keysOf = (type: string) => added.filter((one) => one.type === type).map(({ key }) => key);
  const taken =
    newNodes.length + added.length === 0
      ? []
      : await run(
          query('changes/taken-ids', z.object({ id: z.string(), origin: z.string() }), {
            origin,
            nodes: newNodes,
            alignments: keysOf('ALIGNS_WITH'),
            judgements: keysOf('NO_COUNTERPART_IN'),
          }),
        );
  return [
    ...taken.map((one) => ({ id: one.id, message: `${one.id} exists already and belongs to somebody else (${one.origin === '' ? 'written by hand' : one.origin})` })),
    ...(await leadingNowhere(run, added, newNodes)),
  ];
}

async function leadingNowhere(run: Run, added: GraphRelationship[], newNodes: string[]): Promise<Conflict[]> {
  const known = new Set(newNodes);
  const ends = [...new Set(added.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
  if (ends.length === 0) return [];
  for (const { id } of await run(query('changes/known-ids', z.object({ id: z.string() }), { ids: ends }))) known.add(id);
  return added.flatMap(({ key, from, to }) => [from, to].filter((id) => !known.has(id)).map((id) => ({ id: key, message: `${key}: there is no "${id}"` })));
}

/** Throws `bad-request` with every conflict as a problem. */
export function refuseConflicts(conflicts: Conflict[]): void {
  if (conflicts.length === 0) return;
  const told = conflicts.map(({ message }) => message).sort();
  const more = told.length > 5 ? `; and ${told.length - 5} more` : '';
  throw new PlumblineError('bad-request', `Nothing was changed: ${told.slice(0, 5).join('; ')}${more}.`, {
    problems: conflicts.map(({ id, message }) => ({ path: id, message })),
  });
}
