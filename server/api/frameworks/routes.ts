import type { Router } from 'express';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { allFrameworks, defaultTarget } from './queries.ts';
import { listFrameworks } from './schema.ts';
import { toFramework } from './toFramework.ts';

export function frameworkRoutes(router: Router, context: Context): void {
  mount(router, listFrameworks, async () => {
    const [rows, [target]] = await context.database().readAll(async (run) => [await run(allFrameworks()), await run(defaultTarget())] as const);
    return { items: rows.map(({ id, properties, counts }) => toFramework(id, properties, counts, target?.id)), total: rows.length };
  });
}
