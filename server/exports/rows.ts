import { z } from 'zod';

const properties = z.record(z.string(), z.unknown());
const floats = z.array(z.string());

/** What the app keeps for itself at a node or relationship. */
const own = new Set(['origin', 'revision']);

/** Properties as they are written, and whose they are. */
function stated<T extends { properties: Record<string, unknown>; floats: string[] }>({ properties: all, floats: some, ...rest }: T) {
  const { origin } = all;
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(all).filter(([name]) => !own.has(name))),
    ...(typeof origin === 'string' ? { origin } : {}),
    ...(some.length > 0 ? { floats: some } : {}),
  };
}

const end = z
  .object({ id: z.string().nullable(), title: z.string().nullable(), uri: z.string().nullable() })
  .transform(({ id, title, uri }) => ({ id: id ?? '', title: title ?? '', ...(uri === null ? {} : { uri }) }));

export const frameworkRow = z.object({ id: z.string(), labels: z.array(z.string()), properties, floats, concepts: z.int() }).transform(stated);

const parent = z
  .object({ id: z.string(), uri: z.string().nullable(), properties, floats })
  .transform(stated)
  .transform(({ uri, ...rest }) => ({ ...rest, ...(uri === null ? {} : { uri }) }));

export const conceptRow = z.object({ id: z.string(), labels: z.array(z.string()), properties, floats, parents: z.array(parent) }).transform(stated);

export const claimRow = z
  .object({ subject: end, object: end, properties, floats })
  .transform(stated)
  .transform((row) => ({ ...row, id: typeof row.properties.id === 'string' ? row.properties.id : `${row.subject.id}>${row.object.id}` }));

export const linkRow = z.object({ type: z.enum(['CONTINUES', 'SUCCEEDS', 'IMPLEMENTS']), from: end, to: end, properties, floats }).transform(stated);

export const outlineRow = z.object({ id: z.string(), parent: z.string().nullable(), order: z.number().nullable() });
export type OutlineRow = z.infer<typeof outlineRow>;

export const mappingSetRow = z.object({ id: z.string(), origin: z.string().nullable(), alignments: z.int(), noCounterparts: z.int() });
export const prefixRow = z.object({ prefix: z.string(), iri: z.string() });
export const idRow = z.object({ id: z.string() });
