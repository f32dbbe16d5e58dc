import { type Applied, applyChange } from '../server/changes/apply.ts';
import { type Counts, countEdits } from '../server/changes/difference.ts';
import type { Database } from '../server/neo4j/database.ts';
import { toGraph } from './graph.ts';
import type { Seeds } from './schema.ts';

/** What one load did. `kept` are nodes the seeds no longer hold but somebody else's relationship needs. */
export interface LoadResult {
  nodes: Counts & { kept: number; total: number };
  relationships: Counts & { total: number };
}

/**
 * Brings the graph to what the seeds hold. Writes only what differs, so a second load writes nothing, and nothing of what
 * people judged. Throws `bad-request` when an id of the seeds belongs to somebody else.
 */
export async function loadSeeds(database: Database, seeds: Seeds): Promise<LoadResult> {
  const graph = toGraph(seeds);
  const applied = await applyChange(database, { origin: 'seed', who: 'Plumbline', summary: 'The frameworks that come with Plumbline', graph });
  return resultOf(applied, graph.nodes.length, graph.relationships.length);
}

function resultOf({ plan: { difference, kept } }: Applied, nodes: number, relationships: number): LoadResult {
  return {
    nodes: { ...countEdits(difference.nodes), kept: kept.length, total: nodes },
    relationships: { ...countEdits(difference.relationships), total: relationships },
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
