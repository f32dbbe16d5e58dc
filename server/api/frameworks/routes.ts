import { type Call, jsonCall } from '../call.ts';
import { allFrameworks, defaultTarget } from './queries.ts';
import { listFrameworks } from './schema.ts';
import { toFramework } from './toFramework.ts';

export const frameworkCalls: Call[] = [
  jsonCall(listFrameworks, async (_, context) => {
    // Counting the concepts of a large graph takes a moment, and every page asks for it first.
    const { answer } = await context.database().atOneVersion(async (recall) => [await recall(allFrameworks()), await recall(defaultTarget())] as const);
    const [rows, [target]] = answer;
    return { items: rows.map(({ id, properties, counts }) => toFramework(id, properties, counts, target?.id)), total: rows.length };
  }),
];
