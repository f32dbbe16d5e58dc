import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { findingRow, headRow } from './stored.ts';

/** Where a list goes on: behind this finding. Empty texts: from the newest. */
export interface Place {
  date: string;
  id: string;
}

export const allFindings = (kind: string, { date, id }: Place, limit: number) => query('findings/list', headRow, { kind, date, id, limit });
export const countFindings = (kind: string) => query('findings/count', z.object({ total: z.int() }), { kind });
export const roomOfFindings = () => query('findings/room', z.object({ number: z.int(), characters: z.int() }));
export const oneFinding = (id: string) => query('findings/one', findingRow, { id });
export const addFinding = (finding: Record<string, unknown>) => query('findings/add', z.object({ id: z.string() }), { finding });
export const deleteFinding = (id: string) => query('findings/remove', z.object({ id: z.string() }), { id });

/** Titles of frameworks and the documents that they are; of all where none is named. */
export const frameworkTitles = (frameworks: string[]) =>
  query('findings/titles', z.object({ id: z.string(), title: z.string().nullable(), source: z.string().nullable(), url: z.string().nullable() }), { frameworks });

const judgeRow = z.object({
  mappingSet: z.string().nullable(),
  status: z.string().nullable(),
  authors: z.array(z.string()),
  alignments: z.int(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});
export type Judges = z.infer<typeof judgeRow>;

/** Who made the alignments of some frameworks. */
export const judgesOf = (frameworks: string[]) => query('findings/judges', judgeRow, { frameworks });
