import { z } from 'zod';
import { conceptKind } from '../../domain/concept.ts';
import { query } from '../../neo4j/query.ts';

const row = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  counts: z.array(z.object({ kind: z.string(), number: z.int() })).transform((counts) =>
    counts.flatMap(({ kind, number }) => {
      const known = conceptKind.safeParse(kind);
      return known.success ? [[known.data, number] as const] : [];
    }),
  ),
});

/** Every framework with its counts, by period. */
export const allFrameworks = () => query('frameworks/list', row);

/** The framework that gaps are measured against where a question names none. */
export const defaultTarget = () => query('frameworks/default-target', z.object({ id: z.string() }));

/** The id of every framework. */
export const knownFrameworks = () => query('frameworks/ids', z.object({ id: z.string() }));
