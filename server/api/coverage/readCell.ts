import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { knownFrameworks } from '../frameworks/queries.ts';
import { nodesById } from '../graph/queries.ts';
import { toAlignment } from '../shared/alignment.ts';
import { toConceptRef } from '../shared/graph.ts';
import { type CellInput, cellAlignments, chains } from './queries.ts';
import type { getCoverageCell } from './schema.ts';

type Cell = Omit<z.input<typeof getCoverageCell.response>, 'version'>;

/** What is behind one cell. Throws `not-found`, naming each, when an end of it does not exist. */
export async function readCell(run: Run, input: CellInput): Promise<Cell> {
  const ids = input.rows.length > 0 ? input.rows : await frameworksBut(run, input.column);
  const ends = await run(nodesById([...ids, input.column]));
  const endOf = (id: string) => ends.find(({ node }) => node.properties.id === id)?.node;
  const rows = ids.flatMap((id) => endOf(id) ?? []);
  const column = endOf(input.column);
  if (!column || rows.length < ids.length) {
    const unknown = [...ids, input.column].filter((id) => !endOf(id));
    throw new PlumblineError('not-found', `There is no concept ${unknown.map((id) => `"${id}"`).join(', ')}.`);
  }
  const found = await run(cellAlignments(input));
  const read = ({ subject, object, alignment }: (typeof found)[number]) => toAlignment(subject, object, alignment.properties);
  const own = found.filter(({ above }) => !above);
  const inherited = found.filter(({ above }) => above);
  const through = found.length > 0 ? [] : await run(chains(input));
  return {
    rows: rows.map(toConceptRef),
    column: toConceptRef(column),
    alignments: own.map(read),
    above: inherited.map(read),
    chains: through.map(({ nodes, ids }) => ({ concepts: nodes.map(toConceptRef), ids })),
    totals: { alignments: totalOf(own), above: totalOf(inherited), chains: totalOf(through) },
  };
}

/** What `*` stands for: all frameworks but the one that the column is of. */
const frameworksBut = async (run: Run, column: string): Promise<string[]> =>
  (await run(knownFrameworks())).map(({ id }) => id).filter((id) => id !== column.split(':')[0]);

/** Each row of an answer says how many there are. */
const totalOf = (rows: readonly { total: number }[]): number => rows[0]?.total ?? 0;
