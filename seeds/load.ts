import { z } from 'zod';
import { PlumblineError } from '../server/errors.ts';
import type { Database, Run } from '../server/neo4j/database.ts';
import { query } from '../server/neo4j/query.ts';
import { type Difference, type StoredGraph, differenceOf } from './difference.ts';
import { type SeedGraph, toGraph } from './graph.ts';
import type { Seeds } from './schema.ts';

interface Counts {
  added: number;
  changed: number;
  removed: number;
}

/** What one load did. `kept` are nodes the seeds no longer hold but somebody else's relationship needs. */
export interface LoadResult {
  nodes: Counts & { kept: number; total: number };
  relationships: Counts & { total: number };
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const storedNode = z.object({
  elementId: z.string(),
  id: z.string(),
  labels: z.array(z.string()).transform((labels) => labels.sort()),
  properties: z.record(z.string(), scalar),
});
const storedRelationship = z
  .object({
    elementId: z.string(),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), scalar),
  })
  .transform((stored) => ({
    ...stored,
    key: typeof stored.properties.id === 'string' ? stored.properties.id : `${stored.from}>${stored.type}>${stored.to}`,
  }));

/**
 * Brings the graph to what the seeds hold, in one transaction: all of it or nothing. Writes only what differs, so a
 * second load writes nothing. Throws `bad-request` when an id of the seeds belongs to somebody else's node.
 */
export async function loadSeeds(database: Database, seeds: Seeds): Promise<LoadResult> {
  const wanted = toGraph(seeds);
  return database.write(async (run) => {
    const difference = differenceOf(wanted, await readStored(run));
    await refuseTaken(run, difference);
    return apply(run, difference, wanted);
  });
}

async function readStored(run: Run): Promise<StoredGraph> {
  return {
    nodes: [...(await run(query('seeds/stored-nodes', storedNode)))],
    relationships: [...(await run(query('seeds/stored-relationships', storedRelationship)))],
  };
}

async function refuseTaken(run: Run, { addNodes, addRelationships }: Difference): Promise<void> {
  const taken = await run(
    query('seeds/taken-ids', z.object({ id: z.string() }), {
      nodes: addNodes.map((node) => node.id),
      alignments: addRelationships.filter((item) => item.type === 'ALIGNS_WITH').map((item) => item.key),
    }),
  );
  if (taken.length === 0) return;
  const ids = taken.map(({ id }) => id).sort();
  throw new PlumblineError(
    'bad-request',
    `The seeds were not loaded: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''} already exist and are not the seeds' own.`,
  );
}

async function apply(run: Run, difference: Difference, wanted: SeedGraph): Promise<LoadResult> {
  const write = async (name: string, parameters: Record<string, unknown[]>) => {
    if (Object.values(parameters).some((list) => list.length > 0)) await run(query(name, z.unknown(), parameters));
  };
  await write('seeds/remove-relationships', { ids: difference.removeRelationships });
  const [gone] =
    difference.removeNodes.length > 0
      ? await run(query('seeds/remove-nodes', z.object({ removed: z.int() }), { ids: difference.removeNodes }))
      : [{ removed: 0 }];
  await write('seeds/add-nodes', { nodes: difference.addNodes });
  await write('seeds/change-nodes', { nodes: difference.changeNodes });
  await write('seeds/add-relationships', { relationships: difference.addRelationships });
  await write('seeds/change-relationships', { relationships: difference.changeRelationships });

  const removed = gone?.removed ?? 0;
  return {
    nodes: {
      added: difference.addNodes.length,
      changed: difference.changeNodes.length,
      removed,
      kept: difference.removeNodes.length - removed,
      total: wanted.nodes.length,
    },
    relationships: {
      added: difference.addRelationships.length,
      changed: difference.changeRelationships.length,
      removed: difference.removeRelationships.length,
      total: wanted.relationships.length,
    },
  };
}

/** One line for the terminal. */
export function describeLoad({ nodes, relationships }: LoadResult): string {
  const kept = nodes.kept > 0 ? `, ${nodes.kept} kept because other data refers to them` : '';
  return (
    `${nodes.total} nodes (${nodes.added} added, ${nodes.changed} changed, ${nodes.removed} removed${kept}), ` +
    `${relationships.total} relationships (${relationships.added} added, ${relationships.changed} changed, ${relationships.removed} removed)`
  );
}
