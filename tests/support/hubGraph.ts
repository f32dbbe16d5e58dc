import type { Graph } from '../../server/changes/graph.ts';
import { link, node, plainFramework } from './wantedGraph.ts';

/** A goal with many objectives, each aligned with SDG target 16.4, ever less surely; every tenth claim is made for the whole set alike. */
export function hubGraph(id: string, objectives: number): Graph {
  const { nodes, relationships } = plainFramework(id, 1);
  const numbers = Array.from({ length: objectives }, (_, at) => at + 1);
  return {
    nodes: [...nodes, ...numbers.map((at) => node(`${id}:1.${at}`, ['Concept', 'Objective'], { code: `1.${at}`, order: at }))],
    relationships: [
      ...relationships,
      ...numbers.map((at) => link('PART_OF', `${id}:1.${at}`, `${id}:1`, { order: at })),
      ...numbers.map((at) =>
        link('ALIGNS_WITH', `${id}:1.${at}`, 'sdg:16.4', {
          id: `${id}-${at}`,
          status: 'accepted',
          predicate: 'skos:relatedMatch',
          confidence: 1 - at / 1_000,
          directness: at % 10 === 0 ? 'cross-cutting' : 'direct',
          mappingSet: 'test',
        }),
      ),
    ],
  };
}

/** Several graphs as one. */
export const together = (graphs: readonly Graph[]): Graph => ({
  nodes: graphs.flatMap(({ nodes }) => nodes),
  relationships: graphs.flatMap(({ relationships }) => relationships),
});
