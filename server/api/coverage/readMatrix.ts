import type { Run } from '../../neo4j/database.ts';
import { type CoverageInput, cells, derived } from './queries.ts';
import type { CoverageCell, CoverageState, CoverageTotal } from './schema.ts';

export type ReachedCell = CoverageCell & { state: CoverageState; above: string[] };

/** Every cell and every total of `level=all`: what alignments reach, then what only stepping stones do. */
export async function readMatrix(run: Run, input: CoverageInput): Promise<{ cells: ReachedCell[]; totals: CoverageTotal[] }> {
  const reached: readonly ReachedCell[] = await run(cells(input));
  const known = new Set(reached.map(placeOf));
  const through = (await run(derived(input)))
    .filter((one) => !known.has(placeOf(one)))
    .map((one): ReachedCell => ({ ...one, count: 0, ids: [], state: 'derived', above: [] }));
  const all = [...reached, ...through];
  const ofConcepts = ({ row, column }: ReachedCell) => row.includes(':') && column.includes(':');
  return {
    cells: all.filter(ofConcepts),
    totals: all.filter((one) => !ofConcepts(one)).map(({ row, column, count, best, state }) => ({ row, column, count, best, state })),
  };
}

const placeOf = ({ row, column }: { row: string; column: string }): string => `${row}~${column}`;
