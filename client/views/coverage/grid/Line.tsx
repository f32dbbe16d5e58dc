import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { itemName } from '../model/coverageWords.ts';
import type { Matrix } from '../model/matrix.ts';
import { before } from './axisOptions.ts';
import { Cell } from './Cell.tsx';
import type { CellPlace } from '../../../grid/cellKeys.ts';
import styles from './Grid.module.css';

interface Props {
  matrix: Matrix;
  /** The columns that are drawn. */
  drawn: readonly VirtualItem[];
  /** Id that the figures of this line are found by, and its name. */
  id: string;
  name: string;
  /** Place of the line in the grid. */
  row: number;
  active: CellPlace;
  /** The selected cell, as `row~column`. */
  selected: string | null;
  look: 'line' | 'totals';
  top?: number;
  group?: boolean;
  head: ReactNode;
}

/** One row of the matrix: its head, its total, and the cells that are in view. */
export function Line({ matrix, drawn, id, name, row, active, selected, look, top, group = false, head }: Props) {
  const isAt = (column: number) => active.row === row && active.column === column;
  const cell = (column: number, columnId: string, columnName: string, kind: 'cell' | 'total', left?: number) => (
    <Cell
      key={columnId}
      reach={matrix.at(id, columnId)}
      row={name}
      column={columnName}
      at={`${row}:${column}`}
      index={column}
      active={isAt(column)}
      selected={selected === `${id}~${columnId}`}
      look={look === 'line' ? kind : kind === 'cell' ? 'columnTotal' : 'grandTotal'}
      {...(left === undefined ? {} : { left })}
    />
  );
  return (
    <div role="row" aria-rowindex={row + 1} className={styles[look]} data-group={group} style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}>
      {head}
      {cell(1, matrix.against, 'all columns', 'total')}
      {drawn.map(({ index, start }) => {
        const item = matrix.columns[index];
        return item && cell(index + before, item.id, itemName(item), 'cell', start);
      })}
    </div>
  );
}
