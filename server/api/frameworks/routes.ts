import { type Call, jsonCall } from '../call.ts';
import { allFrameworks, defaultTarget } from './queries.ts';
import { listFrameworks } from './schema.ts';
import { toFramework } from './toFramework.ts';

export const frameworkCalls: Call[] = [
  jsonCall(listFrameworks, async (_, context) => {
    const [rows, [target]] = await context.database().readAll(async (run) => [await run(allFrameworks()), await run(defaultTarget())] as const);
    return { items: rows.map(({ id, properties, counts }) => toFramework(id, properties, counts, target?.id)), total: rows.length };
  }),
];
