import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { mappingSets } from './queries.ts';
import { listMappingSets } from './schema.ts';

export function mappingSetRoutes(router: Router, context: Context): void {
  mount(router, listMappingSets, async () => {
    const { answer } = await context.database().atOneVersion((recall) => recall(mappingSets()));
    const sums = new Map<string, number>();
    for (const { mappingSet, alignments } of answer) {
      if (mappingSet !== null) sums.set(mappingSet, (sums.get(mappingSet) ?? 0) + alignments);
    }
    const items = [...sums].map(([id, alignments]) => ({ id, alignments }));
    return { items, total: items.length };
  });
}
