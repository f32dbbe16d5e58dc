import { analysisCall } from '../analysisCall.ts';
import { type Call, jsonCall } from '../call.ts';
import { withTarget } from '../frameworks/target.ts';
import { between, expansion, nodesById } from './queries.ts';
import { readOpening } from './readOpening.ts';
import { readStep } from './readStep.ts';
import { connectGraph, expandGraph, getOpening, openGraph } from './schema.ts';
import { toGraph } from './toGraph.ts';

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

  analysisCall(getOpening, async (recall, { query }) => readOpening(recall, await withTarget(recall, query))),

  analysisCall(openGraph, (recall, { body }) => readStep(recall, body)),
];
