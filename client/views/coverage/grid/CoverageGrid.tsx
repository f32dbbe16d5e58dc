import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { everyRow } from '../../../../server/api/coverage/schema.ts';
import { useWidth } from '../../../state/useWidth.ts';
import { useNarrow } from '../../../state/useMediaQuery.ts';
import { itemName } from '../model/coverageWords.ts';
import type { Axis } from '../model/coverageAddress.ts';
import type { Matrix } from '../model/matrix.ts';
import type { AxisItem } from '../model/tree.ts';
import { before } from './axisOptions.ts';
import styles from './Grid.module.css';
import type { CellPlace } from '../../../grid/cellKeys.ts';
import { sizesFor } from './gridSizes.ts';
import heads from './Head.module.css';
import { Head } from './Head.tsx';
import { Line } from './Line.tsx';
import { useGrid } from './useGrid.ts';

interface Props {
  matrix: Matrix;
  label: string;
  /** What the address's `selected` names. */
  selected: string | null;
  /** The cell or total among it, as `row~column`. */
  selectedCell: string | null;
  onOpenCell: (row: string, column: string) => void;
  onOpenConcept: (id: string) => void;
  onTurn: (axis: Axis, id: string) => void;
}

/**
 * The matrix: heads and totals stay in view, only what is in view is drawn. Arrow keys, Home, End and the page keys move;
 * Enter opens what is behind a cell, a total or a head; Space opens or closes a branch.
 */
export function CoverageGrid({ matrix, label, selected, selectedCell, onOpenCell, onOpenConcept, onTurn }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const sizes = sizesFor(useWidth(scroller) ?? 0, matrix.columns.length, useNarrow());
  const { active, setPlace, onMove, count, down, across } = useGrid(matrix, sizes, scroller, selectedCell);
  const columns = across.getVirtualItems();

  const itemAt = ({ row, column }: CellPlace): { axis: Axis; item: AxisItem } | null => {
    const [axis, item] = column === 0 ? (['rows', matrix.rows[row - before]] as const) : (['columns', matrix.columns[column - before]] as const);
    return item && (row === 0 || column === 0) ? { axis, item } : null;
  };
  const turn = (place: CellPlace) => {
    const head = itemAt(place);
    if (head?.item.isBranch) onTurn(head.axis, head.item.id);
  };
  const open = (place: CellPlace) => {
    const head = itemAt(place);
    if (head) onOpenConcept(head.item.id);
    if (head || place.row === 0 || place.column === 0) return;
    const row = place.row === 1 ? everyRow : matrix.rows[place.row - before]?.id;
    const column = place.column === 1 ? matrix.against : matrix.columns[place.column - before]?.id;
    if (row !== undefined && column !== undefined && matrix.at(row, column)) onOpenCell(row, column);
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const [row, column] = target.closest<HTMLElement>('[data-at]')?.dataset.at?.split(':').map(Number) ?? [];
    if (row === undefined || column === undefined) return;
    setPlace({ row, column });
    if (target.closest('[data-turn]')) turn({ row, column });
    else open({ row, column });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMove(event)) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.key === ' ' && itemAt(active)?.item.isBranch) turn(active);
    else open(active);
  };

  const head = (item: AxisItem, axis: 'row' | 'column', place: CellPlace, left?: number) => (
    <Head
      key={item.id}
      item={item}
      axis={axis}
      at={`${place.row}:${place.column}`}
      index={place.column}
      active={active.row === place.row && active.column === place.column}
      selected={selected === item.id}
      {...(left === undefined ? {} : { left })}
    />
  );
  const corner = (place: CellPlace, look: 'corner' | 'cornerTotal' | 'allRows', role: 'columnheader' | 'rowheader', words: string) => (
    <div
      role={role}
      className={heads[look]}
      data-at={`${place.row}:${place.column}`}
      aria-colindex={place.column + 1}
      tabIndex={active.row === place.row && active.column === place.column ? 0 : -1}
    >
      {words}
    </div>
  );
  const shared = { matrix, drawn: columns, active, selected: selectedCell };
  const style = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`--${name}`, `${size}px`])) as CSSProperties;
  return (
    <div className={styles.scroll} ref={scroller} style={style}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={count.rows}
        aria-colcount={count.columns}
        className={styles.grid}
        style={{ width: across.getTotalSize(), height: down.getTotalSize() }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.heads}>
          {corner({ row: 0, column: 0 }, 'corner', 'columnheader', 'Concept')}
          {corner({ row: 0, column: 1 }, 'cornerTotal', 'columnheader', 'All')}
          {columns.map(({ index, start }) => {
            const item = matrix.columns[index];
            return item && head(item, 'column', { row: 0, column: index + before }, start);
          })}
        </div>
        <Line {...shared} id={everyRow} name="all rows" row={1} look="totals" head={corner({ row: 1, column: 0 }, 'allRows', 'rowheader', 'All')} />
        {down.getVirtualItems().map(({ index, start }) => {
          const item = matrix.rows[index];
          return (
            item && (
              <Line
                key={item.id}
                {...shared}
                id={item.id}
                name={itemName(item)}
                row={index + before}
                look="line"
                top={start}
                group={item.concept === null}
                head={head(item, 'row', { row: index + before, column: 0 })}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
