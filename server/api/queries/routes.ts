import type { Router } from 'express';
import { cypherFiles } from '../../../cypher/files.ts';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { listQueries } from './schema.ts';

export function queryRoutes(router: Router, _context: Context): void {
  mount(router, listQueries, () => {
    const items = [...cypherFiles.values()].flatMap((file) => (file.group === null ? [] : [{ ...file, group: file.group }]));
    return { items, total: items.length };
  });
}
