import { type Call, jsonCall } from '../call.ts';
import { toConceptRef } from '../shared/graph.ts';
import { fullText } from './queries.ts';
import { searchConcepts } from './schema.ts';

export const searchCalls: Call[] = [
  jsonCall(searchConcepts, async ({ query }, context) => {
    const rows = await context.database().read(fullText(query));
    return {
      items: rows.map(({ node, score }) => ({ ...toConceptRef(node), score })),
      total: rows[0]?.total ?? 0,
    };
  }),
];
