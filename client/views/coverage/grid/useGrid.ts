import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { everyRow } from '../../../../server/api/coverage/schema.ts';
import type { Matrix } from '../model/matrix.ts';
import { axisOptions, before } from './axisOptions.ts';
import { type CellPlace, cellAfterKey } from '../../../grid/cellKeys.ts';
import type { GridSizes } from './gridSizes.ts';

/** CellPlace of a cell, given as `row~column`; the first one where it is not shown. */
function placeOf({ rows, columns, against }: Matrix, cell: string | null): CellPlace {
  const [row, column] = cell?.split('~') ?? [];
  const placeIn = (lines: Matrix['rows'], id: string | undefined) => Math.max(lines.findIndex((line) => line.id === id), 0) + before;
  return { row: row === everyRow ? 1 : placeIn(rows, row), column: column === against ? 1 : placeIn(columns, column) };
}

/** The part of the matrix that is drawn, and the movement from cell to cell. `selected` is the cell to begin at. */
export function useGrid(matrix: Matrix, sizes: GridSizes, scroller: RefObject<HTMLDivElement | null>, selected: string | null) {
  const { rows, columns } = matrix;
  const [chosen, setPlace] = useState<CellPlace>(() => placeOf(matrix, selected));
  const count = { rows: rows.length + before, columns: columns.length + before };
  const active: CellPlace = { row: Math.min(chosen.row, count.rows - 1), column: Math.min(chosen.column, count.columns - 1) };
  const getScrollElement = () => scroller.current;
  const padding = { top: sizes.head + sizes.row, left: sizes.side + sizes.total };
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized, and no compiler runs.
  const down = useVirtualizer({
    ...axisOptions(rows, sizes.row, padding.top, active.row),
    getScrollElement,
  });
  const across = useVirtualizer({
    horizontal: true,
    ...axisOptions(columns, sizes.column, padding.left, active.column),
    getScrollElement,
  });

  // What depends on the width is laid out anew.
  useEffect(() => {
    across.measure();
    down.measure();
  }, [across, down, sizes.side, sizes.row]);
  // Once, for a link that names a cell further on; later ones come from the matrix itself.
  const showChosen = useEffectEvent(() => {
    if (chosen.row > before) down.scrollToIndex(chosen.row - before, { align: 'center' });
    if (chosen.column > before) across.scrollToIndex(chosen.column - before, { align: 'center' });
  });
  useEffect(() => {
    showChosen();
  }, []);

  const goTo = useCallback(
    (place: CellPlace) => {
      setPlace(place);
      if (place.row >= before) down.scrollToIndex(place.row - before, { align: 'auto' });
      if (place.column >= before) across.scrollToIndex(place.column - before, { align: 'auto' });
      // The cell may be drawn only after this turn.
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-at="${place.row}:${place.column}"]`)?.focus({ preventScroll: true }),
      );
    },
    [across, down, scroller],
  );
  const onMove = (event: KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - padding.top) / sizes.row) - 1);
    const next = event.altKey || event.shiftKey ? null : cellAfterKey(event.key, event.ctrlKey || event.metaKey, active, { ...count, page });
    if (next === null) return false;
    event.preventDefault();
    goTo(next);
    return true;
  };
  return { active, setPlace, onMove, count, down, across };
}
