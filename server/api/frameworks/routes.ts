import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { notesIn, textIn } from '../shared/properties.ts';
import { allFrameworks } from './queries.ts';
import { type Framework, listFrameworks } from './schema.ts';

export function frameworkRoutes(router: Router, context: Context): void {
  mount(router, listFrameworks, async () => {
    const rows = await context.database().read(allFrameworks());
    const items = rows.map(({ id, properties, counts }): Framework => {
      const text = (name: string) => textIn(properties, name);
      return {
        id,
        title: text('title') ?? id,
        organization: text('organization') ?? '',
        kind: text('kind') ?? '',
        periodStart: text('periodStart') ?? '',
        periodEnd: text('periodEnd'),
        language: text('language') ?? '',
        sourceTitle: text('sourceTitle') ?? '',
        sourceUrl: text('sourceUrl'),
        vision: text('vision'),
        mission: text('mission'),
        mandate: text('mandate'),
        adopted: text('adopted'),
        notes: notesIn(properties),
        counts: Object.fromEntries(counts),
      };
    });
    return { items, total: items.length };
  });
}
