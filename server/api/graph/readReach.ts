import type { ConceptRef } from '../../domain/concept.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import type { Recall } from '../../neo4j/database.ts';
import type { CoverageCell } from '../coverage/schema.ts';
import { inTurn } from '../shared/inTurn.ts';
import { type Reach, reachOf, topsOf } from './queries.ts';
import { maxCellIds } from './schema.ts';

interface Question {
  frameworks: readonly string[];
  against: string;
  counting: CountingFilter;
}

/** What some frameworks' top concepts reach, and the top concepts that each concept reached lies below. */
export interface Reached {
  reach: readonly Reach[];
  topsOf: ReadonlyMap<string, readonly string[]>;
}

/** What a framework reaches is kept under its own revision, whatever moves elsewhere; what that lies below is looked up apart. */
export async function readReach(recall: Recall, { frameworks, against, counting }: Question): Promise<Reached> {
  const reach = (await inTurn(frameworks, (id) => recall(reachOf(id, against, counting, maxCellIds)))).flat();
  const targets = [...new Set(reach.map(({ target }) => target))].sort();
  return { reach, topsOf: targets.length === 0 ? new Map() : await recall(topsOf(against, targets), byConcept) };
}

/** The cells between rows and columns, as the coverage counts them, and how many claims made for a whole set alike they leave out. */
export function cellsOf({ reach, topsOf }: Reached, rows: readonly ConceptRef[], columns: readonly ConceptRef[]): { cells: CoverageCell[]; leftOut: number } {
  const shown = { rows: new Set(rows.map(({ id }) => id)), columns: new Set(columns.map(({ id }) => id)) };
  const cells = new Map<string, CoverageCell>();
  let leftOut = 0;
  for (const one of reach) {
    if (!shown.rows.has(one.row)) continue;
    for (const column of topsOf.get(one.target) ?? []) {
      if (!shown.columns.has(column)) continue;
      leftOut += one.leftOut;
      if (one.count > 0) cells.set(`${one.row}~${column}`, joined(cells.get(`${one.row}~${column}`), one, column));
    }
  }
  return { cells: [...cells.values()], leftOut };
}

/** A cell with what its row reaches in one more concept of the column: an alignment has one end there, so that none counts twice. */
function joined(cell: CoverageCell | undefined, { row, count, best, ids }: Reach, column: string): CoverageCell {
  if (!cell) return { row, column, count, best, ids };
  return {
    ...cell,
    count: cell.count + count,
    best: best === null ? cell.best : Math.max(best, cell.best ?? best),
    ids: [...cell.ids, ...ids].slice(0, maxCellIds),
  };
}

const byConcept = (pairs: readonly { id: string; top: string }[]): ReadonlyMap<string, string[]> => {
  const tops = new Map<string, string[]>();
  for (const { id, top } of pairs) tops.set(id, [...(tops.get(id) ?? []), top]);
  return tops;
};
