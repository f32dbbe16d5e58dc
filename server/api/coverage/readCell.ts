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
  const read = (above: boolean) =>
    found.filter((one) => one.above === above).map(({ subject, object, alignment }) => toAlignment(subject, object, alignment.properties));
  const through = found.length > 0 ? [] : await run(chains(input));
  return {
    row: toConceptRef(row),
    column: toConceptRef(column),
    alignments: read(false),
    above: read(true),
    chains: through.map(({ nodes, ids }) => ({ concepts: nodes.map(toConceptRef), ids })),
  };
}
