import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { readCompare } from './readCompare.ts';
import { getCompare } from './schema.ts';

export function compareRoutes(router: Router, context: Context): void {
  mount(router, getCompare, ({ query }) => readCompare(context.database(), query));
}
