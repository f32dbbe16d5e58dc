import { connectGraph, expandGraph } from '../../server/api/graph/schema.ts';
import type { Graph } from '../../server/api/shared/schema.ts';
import { call } from '../api/call.ts';
import type { Step } from './steps.ts';

/** Deepest hierarchy that is walked; a circle in foreign data ends here too. */
const maxDepth = 6;
/** Most ids and relationships that one call takes. */
const maxIds = 500;
const maxLines = 2000;

interface Options {
  signal?: AbortSignal | undefined;
}

/** What the API knows that one step needs: the hierarchy below, the alignments, and where their far ends belong. */
export async function loadStep(step: Step, options: Options = {}): Promise<Graph> {
  switch (step.kind) {
    case 'place':
      return ancestors([step.id], options);
    case 'links':
    case 'below': {
      const subtree = await descendants(step.id, options);
      return withLinks(subtree, subtree.nodes.map(({ id }) => id), options);
    }
    case 'bundle': {
      const both = await Promise.all([descendants(step.id, options), descendants(step.other, options)]);
      const rows = both[0].nodes.map(({ id }) => id);
      return withLinks(join(both), rows, options);
    }
  }
}

/** Exactly these nodes and all that is between them. */
export const loadBetween = (ids: readonly string[], { signal }: Options = {}): Promise<Graph> =>
  call(connectGraph, { body: { ids: ids.slice(0, maxIds) }, signal });

async function withLinks(known: Graph, ids: readonly string[], options: Options): Promise<Graph> {
  const links = await call(expandGraph, {
    body: { ids: ids.slice(0, maxIds), relationships: ['ALIGNS_WITH'], limit: maxLines },
    signal: options.signal,
  });
  const asked = new Set(known.nodes.map(({ id }) => id));
  const far = links.nodes.map(({ id }) => id).filter((id) => !asked.has(id));
  return join([known, links, far.length === 0 ? { nodes: [], edges: [] } : await ancestors(far, options)]);
}

const descendants = (id: string, options: Options): Promise<Graph> => walk([id], 'in', options);
const ancestors = (ids: readonly string[], options: Options): Promise<Graph> => walk(ids, 'out', options);

/** Follows PART_OF level by level: `in` leads to children, `out` to parents. */
async function walk(ids: readonly string[], direction: 'in' | 'out', { signal }: Options): Promise<Graph> {
  const graphs: Graph[] = [];
  const seen = new Set(ids);
  let next = [...ids];
  for (let depth = 0; next.length > 0 && depth < maxDepth; depth += 1) {
    const graph = await call(expandGraph, {
      body: { ids: next.slice(0, maxIds), relationships: ['PART_OF'], direction, limit: maxLines },
      signal,
    });
    graphs.push(graph);
    // A framework is the top: nothing is above it.
    next = graph.nodes.filter(({ id, kind }) => !seen.has(id) && kind !== 'Framework').map(({ id }) => id);
    for (const id of next) seen.add(id);
  }
  return join(graphs);
}

/** Several answers as one; nodes and edges may repeat. */
const join = (graphs: readonly Graph[]): Graph => ({
  nodes: [...new Map(graphs.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()],
  edges: [...new Map(graphs.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge])).values()],
});
