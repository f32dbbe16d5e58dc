import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { nodesById } from '../graph/queries.ts';
import { toAlignment } from '../shared/alignment.ts';
import { toConceptRef } from '../shared/graph.ts';
import { type CellInput, cellAlignments, chains } from './queries.ts';
import type { getCoverageCell } from './schema.ts';

type Cell = Omit<z.input<typeof getCoverageCell.response>, 'version'>;

/** What is behind one cell. Throws `not-found`, naming each, when an end of it does not exist. */
export async function readCell(run: Run, input: CellInput): Promise<Cell> {
  const ends = await run(nodesById([input.row, input.column]));
  const [row, column] = [input.row, input.column].map((id) => ends.find(({ node }) => node.properties.id === id)?.node);
  if (!row || !column) {
    const unknown = [...(row ? [] : [input.row]), ...(column ? [] : [input.column])];
    throw new PlumblineError('not-found', `There is no concept ${unknown.map((id) => `"${id}"`).join(', ')}.`);
  }
  const found = await run(cellAlignments(input));
  const read = ({ subject, object, alignment }: (typeof found)[number]) => toAlignment(subject, object, alignment.properties);
  const own = found.filter(({ above }) => !above);
  const inherited = found.filter(({ above }) => above);
  const through = found.length > 0 ? [] : await run(chains(input));
  return {
    row: toConceptRef(row),
    column: toConceptRef(column),
    alignments: own.map(read),
    above: inherited.map(read),
    chains: through.map(({ nodes, ids }) => ({ concepts: nodes.map(toConceptRef), ids })),
    totals: { alignments: totalOf(own), above: totalOf(inherited), chains: totalOf(through) },
  };
}

/** Each row of an answer says how many there are. */
const totalOf = (rows: readonly { total: number }[]): number => rows[0]?.total ?? 0;
