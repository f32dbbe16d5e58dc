import type { CoverageAnswer } from '../../../client/views/coverage/model/matrix.ts';

type Concept = CoverageAnswer['rows'][number];

export const concept = (id: string, parents: string[] = []): Concept => ({
  id,
  kind: id.startsWith('sdg') ? (parents.length > 0 ? 'SDGTarget' : 'SDG') : 'Goal',
  code: id.split(':')[1] ?? '',
  title: `Title of ${id}`,
  framework: id.split(':')[0] ?? '',
  parents,
  judged: false,
});

const cell = (row: string, column: string, count: number, best: number | null, state: 'direct' | 'inherited' | 'derived', above: string[] = []) => ({
  row,
  column,
  count,
  best,
  ids: Array.from({ length: count }, (_, index) => `${row}-${column}-${index}`),
  state,
  above,
});
const total = (row: string, column: string, count: number, best: number | null, state: 'direct' | 'inherited' | 'derived') => ({ row, column, count, best, state });

/** Two small frameworks against three SDGs: a:1 reaches the first, b:1 the second most, a:2 and sdg:3 nothing. */
export const answer: CoverageAnswer = {
  version: 'v1',
  rows: [concept('a:1'), concept('a:1.1', ['a:1']), concept('a:1.2', ['a:1']), concept('a:2'), concept('b:1')],
  columns: [concept('sdg:1'), concept('sdg:1.1', ['sdg:1']), concept('sdg:2'), concept('sdg:3')],
  cells: [
    cell('a:1', 'sdg:1', 2, 0.9, 'direct'),
    cell('a:1', 'sdg:1.1', 1, 0.9, 'direct'),
    cell('a:1.1', 'sdg:1', 0, 0.7, 'inherited', ['a:1-sdg:1-0']),
    cell('a:1.2', 'sdg:1', 0, 0.5, 'derived'),
    cell('b:1', 'sdg:2', 3, 0.5, 'direct'),
  ],
  totals: [
    total('a:1', 'sdg', 2, 0.9, 'direct'),
    total('a', 'sdg', 2, 0.9, 'inherited'),
    total('a', 'sdg:1', 2, 0.9, 'inherited'),
    total('b:1', 'sdg', 3, 0.5, 'direct'),
    total('b', 'sdg', 3, 0.5, 'inherited'),
    total('b', 'sdg:2', 3, 0.5, 'inherited'),
    total('*', 'sdg:1', 2, 0.9, 'inherited'),
    total('*', 'sdg:2', 3, 0.5, 'inherited'),
    total('*', 'sdg', 5, 0.9, 'inherited'),
  ],
};
