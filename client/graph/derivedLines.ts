import type { CoverageCell } from '../../server/api/coverage/schema.ts';
import type { PictureEdge } from './picture.ts';

/** A concept that reaches a column through another framework alone; `line` is the concept and what it lies below. */
export interface DerivedReach extends Pick<CoverageCell, 'row' | 'column' | 'best'> {
  line: readonly string[];
}

interface Place {
  /** Shown concept that stands for a line of concepts, the nearest first; null where none does. */
  lift: (line: readonly string[]) => string | null;
  /** A column and what it lies below, as far as it is shown; empty where the column itself is not. */
  columnLine: (column: string) => readonly string[];
  /** Whether an alignment is drawn between the two already. */
  isTaken: (source: string, target: string) => boolean;
}

/** Rows that an id names at most: it stands in the address. */
const maxNamed = 20;

/**
 * Dotted lines for what is reached through another framework alone, each between the deepest shown concepts and once.
 * The id names the cells of the coverage behind it, which is what the details show.
 */
export function derivedLines(reaches: readonly DerivedReach[], { lift, columnLine, isTaken }: Place): PictureEdge[] {
  const above = new Set(reaches.flatMap(({ row, column }) => columnLine(column).slice(1).map((at) => `${row}~${at}`)));
  const pairs = new Map<string, { source: string; target: string; rows: string[]; best: number | null }>();
  for (const { row, column, best, line } of reaches) {
    const source = lift(line);
    if (source === null || columnLine(column).length === 0 || above.has(`${row}~${column}`) || isTaken(source, column)) continue;
    const pair = pairs.get(`${source}~${column}`) ?? { source, target: column, rows: [], best: null };
    pair.rows.push(row);
    if (best !== null && best > (pair.best ?? 0)) pair.best = best;
    pairs.set(`${source}~${column}`, pair);
  }
  return [...pairs.values()].map(({ source, target, rows, best }) => ({
    id: `cell:${rows.slice(0, maxNamed).join(',')}~${target}`,
    type: 'DERIVED',
    source,
    target,
    count: 1,
    confidence: best,
    predicate: null,
    status: null,
    directness: null,
    derived: true,
  }));
}

interface Axis {
  id: string;
  parents: readonly string[];
}

/** The reach through other frameworks in an answer of the coverage at every level. */
export function derivedReach({ rows, cells }: { rows: readonly Axis[]; cells: readonly (CoverageCell & { state?: string | undefined })[] }): DerivedReach[] {
  const parents = new Map(rows.map(({ id, parents: [parent] }) => [id, parent]));
  const lineOf = (id: string): string[] => {
    const line: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = parents.get(at)) line.push(at);
    return line;
  };
  return cells.filter(({ state }) => state === 'derived').map(({ row, column, best }) => ({ row, column, best, line: lineOf(row) }));
}
