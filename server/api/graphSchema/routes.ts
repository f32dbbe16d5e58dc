import { type Call, jsonCall } from '../call.ts';
import type { Context } from '../context.ts';
import { schemaLabels, schemaTypes } from './queries.ts';
import { getSchema, type GraphSchema } from './schema.ts';

/** Milliseconds that an answer is kept: it touches every label, and changes seldom. */
const freshness = 60_000;

/** The last answer of each application. */
const answers = new WeakMap<Context, { until: number; answer: Promise<GraphSchema> }>();

export const schemaCalls: Call[] = [
  jsonCall(getSchema, (_, context) => {
    const kept = answers.get(context);
    if (kept && kept.until > Date.now()) return kept.answer;
    const asked = { until: Date.now() + freshness, answer: read(context) };
    answers.set(context, asked);
    // What failed is asked again at once.
    asked.answer.catch(() => (asked.until = 0));
    return asked.answer;
  }),
];

async function read(context: Context): Promise<GraphSchema> {
  return context.database().readAll(async (run) => ({
    labels: [...(await run(schemaLabels()))],
    relationshipTypes: [...(await run(schemaTypes()))],
  }));
}
