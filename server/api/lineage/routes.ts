import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { readLineage } from './readLineage.ts';
import { getLineage } from './schema.ts';

export function lineageRoutes(router: Router, context: Context): void {
  mount(router, getLineage, ({ query }) => readLineage(context.database(), query));
}
