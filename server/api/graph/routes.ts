import { type Call, jsonCall } from '../call.ts';
import { type EdgeRow, type NodeRow, toGraphEdge, toGraphNode, uniqueById } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';
import { between, expansion, nodesById } from './queries.ts';
import { connectGraph, expandGraph } from './schema.ts';

export const graphCalls: Call[] = [
  jsonCall(expandGraph, ({ body }, context) =>
    context.database().readAll(async (run) => {
      const nodes = await run(nodesById(body.ids));
      // One more than asked for tells a full answer from a cut one.
      const edges = await run(expansion({ ...body, limit: body.limit + 1 }));
      const truncated = edges.length > body.limit;
      return { ...toGraph(nodes, truncated ? edges.slice(0, -1) : edges), truncated };
    }),
  ),

  jsonCall(connectGraph, ({ body }, context) =>
    context.database().readAll(async (run) =>
      toGraph(await run(nodesById(body.ids)), await run(between(body.ids, body.relationships))),
    ),
  ),
];

function toGraph(nodes: readonly { node: NodeRow }[], edges: readonly EdgeRow[]): Graph {
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return {
    nodes: uniqueById([...nodes.map(({ node }) => node), ...ends].map(toGraphNode)),
    edges: uniqueById(edges.map(toGraphEdge)),
  };
}
