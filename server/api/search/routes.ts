import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { toConceptRef } from '../shared/graph.ts';
import { fullText } from './queries.ts';
import { searchConcepts } from './schema.ts';

export function searchRoutes(router: Router, context: Context): void {
  mount(router, searchConcepts, async ({ query }) => {
    const rows = await context.database().read(fullText(query));
    return {
      items: rows.map(({ node, score }) => ({ ...toConceptRef(node), score })),
      total: rows[0]?.total ?? 0,
    };
  });
}
