import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type TableView, tableMapping } from '../formats/model.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import type { ReadFile, Said } from './stored.ts';

type TablesSaid = Said['tables'];

/** Tables with the same names of columns, in the same order, are of one kind. Undefined where nothing is named. */
function hashOf(view: Pick<TableView, 'headers'> | undefined): string | undefined {
  const names = (view?.headers ?? []).map((name) => name.trim().toLowerCase());
  return names.some((name) => name !== '') ? createHash('sha256').update(JSON.stringify(names)).digest('hex') : undefined;
}

const remembered = tableMapping.pick({ roles: true, holds: true });

/** Keeps how a person mapped tables, for the next ones that have the same headers. */
export async function rememberColumns(run: Run, files: readonly Pick<ReadFile, 'draft'>[], tables: TablesSaid): Promise<void> {
  for (const { file, table, roles, holds } of tables) {
    const headers = hashOf(files[file]?.draft.tables[table]);
    if (headers !== undefined) await run(query('imports/put-columns', z.unknown(), { headers, mapping: JSON.stringify({ roles, holds }), changed: new Date().toISOString() }));
  }
}

/** How people mapped tables like these before, where that is not how they are understood anyway. */
export async function recallColumns(run: Run, files: readonly Pick<ReadFile, 'draft'>[]): Promise<TablesSaid> {
  const views = files.flatMap(({ draft }, file) => draft.tables.map((view) => ({ file, view, headers: hashOf(view) })));
  const known = new Map((await run(query('imports/columns', z.object({ headers: z.string(), mapping: z.string() }), { headers: views.flatMap(({ headers }) => headers ?? []) }))).map(({ headers, mapping }) => [headers, mapping]));
  return views.flatMap(({ file, view: { mapping }, headers }) => {
    const text = headers === undefined ? undefined : known.get(headers);
    const then = text === undefined ? undefined : remembered.parse(JSON.parse(text));
    if (then?.roles.length !== mapping.roles.length || JSON.stringify(then) === JSON.stringify({ roles: mapping.roles, holds: mapping.holds })) return [];
    return [{ ...mapping, ...then, file }];
  });
}
