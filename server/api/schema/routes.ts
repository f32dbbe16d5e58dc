import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { schemaLabels, schemaTypes } from './queries.ts';
import { getSchema, type GraphSchema } from './schema.ts';

/** Milliseconds that an answer is kept: it touches every label, and changes seldom. */
const freshness = 60_000;

export function schemaRoutes(router: Router, context: Context): void {
  let kept: { until: number; answer: Promise<GraphSchema> } | undefined;
  mount(router, getSchema, () => {
    if (kept && kept.until > Date.now()) return kept.answer;
    const asked = { until: Date.now() + freshness, answer: read(context) };
    kept = asked;
    // What failed is asked again at once.
    asked.answer.catch(() => (asked.until = 0));
    return asked.answer;
  });
}

async function read(context: Context): Promise<GraphSchema> {
  return context.database().readAll(async (run) => ({
    labels: [...(await run(schemaLabels()))],
    relationshipTypes: [...(await run(schemaTypes()))],
  }));
}
