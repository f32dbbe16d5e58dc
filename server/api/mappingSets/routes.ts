import { type Call, jsonCall } from '../call.ts';
import { mappingSets } from './queries.ts';
import { listMappingSets } from './schema.ts';

export const mappingSetCalls: Call[] = [
  jsonCall(listMappingSets, async (_, context) => {
    const { answer } = await context.database().atOneVersion((recall) => recall(mappingSets()));
    const sums = new Map<string, number>();
    for (const { mappingSet, alignments } of answer) {
      if (mappingSet !== null) sums.set(mappingSet, (sums.get(mappingSet) ?? 0) + alignments);
    }
    const items = [...sums].map(([id, alignments]) => ({ id, alignments }));
    return { items, total: items.length };
  }),
];
