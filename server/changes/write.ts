import { z } from 'zod';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Difference, type Edit, patchOf } from './difference.ts';
import { type GraphNode, type GraphRelationship, type PresentState, type Properties, type Scalar, claimedNames, judgedTypes } from './graph.ts';

type Items = Record<string, unknown>[];

/**
 * Writes a difference into the graph, in an order in which each step finds what it needs. Throws when the graph is not as
 * the difference says that it was, so that the transaction around it is rolled back.
 */
export async function writeDifference(run: Run, origin: string, { nodes, relationships, states }: Difference): Promise<void> {
  const write = async (name: string, list: string, items: Items | string[]) => {
    if (items.length === 0) return;
    const done = await run(query(`changes/${name}`, z.unknown(), { origin, [list]: items }));
    if (name !== 'add-nodes' && done.length < items.length) throw new Error(`changes/${name}: ${done.length} of ${items.length} were found`);
  };
  await write('unjudge', 'states', states.filter(isRemoved).map(({ before }) => ({ id: before.id, type: before.type })));
  await write('remove-relationships', 'relationships', relationships.filter(isRemoved).map(({ before }) => placeOf(before)));
  await write('remove-nodes', 'ids', nodes.filter(isRemoved).map(({ before }) => before.id));
  await write('add-nodes', 'nodes', nodes.filter(isAdded).map(({ after: { labels, properties } }) => ({ labels, properties })));
  await write('change-nodes', 'nodes', nodes.filter(isChanged).map(toNodePatch));
  await write('add-relationships', 'relationships', relationships.filter(isAdded).map(toNewRelationship));
  await write('change-relationships', 'relationships', relationships.filter(isChanged).map(toRelationshipPatch));
  await write('judge', 'states', states.filter(hasAfter).map(toStatePatch));
}

const hasAfter = <T>(edit: Edit<T>): edit is Edit<T> & { after: T } => edit.after !== undefined;
const isAdded = <T>(edit: Edit<T>): edit is { after: T } => edit.before === undefined && edit.after !== undefined;
const isRemoved = <T>(edit: Edit<T>): edit is { before: T } => edit.before !== undefined && edit.after === undefined;
const isChanged = <T>(edit: Edit<T>): edit is { before: T; after: T } => edit.before !== undefined && edit.after !== undefined;

const placeOf = ({ key, type, from, to }: GraphRelationship) => ({ key, type, from, to });

const toNodePatch = ({ before, after }: { before: GraphNode; after: GraphNode }) => ({
  id: after.id,
  labels: after.labels,
  patch: patchOf(after.properties, before.properties),
});

const toNewRelationship = ({ after }: { after: GraphRelationship }) => ({
  ...placeOf(after),
  properties: after.properties,
  claim: asClaim(after, after.properties),
});

function toRelationshipPatch({ before, after }: { before: GraphRelationship; after: GraphRelationship }) {
  const patch = patchOf(after.properties, before.properties);
  return { ...placeOf(after), patch, claim: asClaim(after, patch) };
}

/** The same properties for a claim that was judged: what its present state has too goes beside it. */
function asClaim({ type }: GraphRelationship, patch: Record<string, Scalar | null>): Record<string, Scalar | null> {
  if (!judgedTypes.some((one) => one === type)) return patch;
  return Object.fromEntries(Object.entries(patch).map(([name, value]) => [name in claimedNames ? claimedNames[name as keyof typeof claimedNames] : name, value]));
}

/** A state is given as a whole: what it does not say, nobody says. */
function toStatePatch({ after }: { after: PresentState }): Record<string, unknown> {
  const nothing = Object.fromEntries(Object.keys(claimedNames).map((name) => [name, null]));
  return { id: after.id, type: after.type, present: { ...nothing, ...(after.properties satisfies Properties) } };
}
