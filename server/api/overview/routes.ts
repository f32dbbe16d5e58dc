import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { readOverview } from './readOverview.ts';
import { readUnserved } from './readUnserved.ts';
import { getOverview, getUnserved } from './schema.ts';

export function overviewRoutes(router: Router, context: Context): void {
  mount(router, getOverview, ({ query, ...asking }) => readOverview(context, query, asking));
  mount(router, getUnserved, ({ query }) => readUnserved(context.database(), query));
}
