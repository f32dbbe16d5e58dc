import { z } from 'zod';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Graph, type GraphRelationship, type JudgedType, type PresentState, type Properties, claimedNames, judgedTypes, properties } from './graph.ts';

/** What the engine itself writes beside what an origin states. */
const bookkeeping = new Set(['origin', 'revision', 'judged', 'judgedStatus', 'withdrawn', ...Object.values(claimedNames)]);

const node = z.object({
  id: z.string(),
  labels: z.array(z.string()).transform((labels) => labels.sort()),
  properties: properties.transform((stored) => claimOf(stored)),
});
const relationship = z.object({ type: z.string(), from: z.string(), to: z.string(), properties });

/** What an origin has in the graph, as it stated it: whatever people judged since is left out of it. */
export async function readStored(run: Run, origin: string): Promise<Graph> {
  const nodes = await run(query('changes/nodes', node, { origin }));
  const relationships = await run(query('changes/relationships', relationship, { origin }));
  return { nodes: [...nodes], relationships: relationships.filter((one) => one.properties.withdrawn !== true).map(toClaim) };
}

function toClaim({ type, from, to, properties: stored }: z.infer<typeof relationship>): GraphRelationship {
  const key = typeof stored.id === 'string' ? stored.id : `${from}>${type}>${to}`;
  return { key, type, from, to, properties: claimOf(stored) };
}

/** Properties as their origin stated them. */
function claimOf(stored: Properties): Properties {
  const claim = Object.fromEntries(Object.entries(stored).filter(([key]) => !bookkeeping.has(key)));
  if (stored.judged !== true) return claim;
  for (const [name, claimed] of Object.entries(claimedNames)) {
    const said = stored[claimed];
    if (said === undefined) Reflect.deleteProperty(claim, name);
    else claim[name] = said;
  }
  return claim;
}

const presentRow = z.object({
  id: z.string(),
  type: z.enum(judgedTypes),
  origin: z.string(),
  judged: z.boolean(),
  properties,
  from: z.string(),
  to: z.string(),
});

/** A claim that is in the graph now, and its present state. */
export interface PresentClaim {
  id: string;
  type: JudgedType;
  origin: string;
  judged: boolean;
  from: string;
  to: string;
  state: PresentState;
}

/** The claims of some ids, by id. */
export async function readPresent(run: Run, ids: string[]): Promise<Map<string, PresentClaim>> {
  if (ids.length === 0) return new Map();
  const rows = await run(query('changes/present-states', presentRow, { ids }));
  return new Map(rows.map(({ properties: stored, ...claim }) => [claim.id, { ...claim, state: { id: claim.id, type: claim.type, properties: stateOf(stored) } }]));
}

function stateOf(stored: Properties): Properties {
  return Object.fromEntries(Object.keys(claimedNames).flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])));
}
