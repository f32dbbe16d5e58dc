import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { vocabulary } from './queries.ts';
import { getVocabulary } from './schema.ts';

export function vocabularyRoutes(router: Router, context: Context): void {
  mount(router, getVocabulary, async () => {
    const [found] = await context.database().read(vocabulary());
    return found ?? { labels: [], relationshipTypes: [], propertyKeys: [] };
  });
}
