import type { Island } from '../../../server/api/islands/schema.ts';
import type { Graph } from '../../../server/api/shared/schema.ts';

/** The part of the islands' graph that is one of them. */
export function graphOfIsland({ nodes, edges }: Graph, { concepts }: Pick<Island, 'concepts'>): Graph {
  const ids = new Set(concepts.map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
