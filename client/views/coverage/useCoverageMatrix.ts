import { useMemo } from 'react';
import { useAddress } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useCoverage } from '../../api/coverage.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { type Axis, type AxisAddress, axisPatch, parseCoverage, turnBranch } from './model/coverageAddress.ts';
import { defaultTarget } from '../../frameworks.ts';
import { matrixOf } from './model/matrix.ts';

/** The matrix as the address asks for it, and what changes it. */
export function useCoverageMatrix() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const counting = useCounting();
  const shown = useMemo(() => parseCoverage(parameters), [parameters]);
  const frameworks = shown.frameworks.filter((id) => id !== against.id);
  const query = useCoverage({
    ...(frameworks.length > 0 ? { rows: frameworks } : {}),
    columns: against.id,
    level: 'all',
    ...countingQuery(counting),
  });
  const { data } = query;
  // The columns of the answer itself: while a new one is on its way, the earlier one is shown.
  const columns = data?.columns[0]?.framework ?? against.id;
  const known = useFrameworks().data?.items;
  const matrix = useMemo(
    () => data && matrixOf(data, columns, shown, (id) => known?.find((framework) => framework.id === id)?.title),
    [data, columns, shown, known],
  );
  return {
    shown,
    frameworks,
    against,
    counting,
    query,
    matrix,
    changeAxis: (axis: Axis, patch: Partial<AxisAddress>) => update(axisPatch(axis, patch), { push: true }),
    turn: (axis: Axis, id: string) => update(axisPatch(axis, { open: turnBranch(shown[axis].open, id) }), { push: true }),
    /** Other rows or columns: what was open and selected there is no more. */
    changeFrameworks: (rows: string | null, columns: string) =>
      update(
        { rows, against: columns === defaultTarget() ? null : columns, open: null, openColumns: null, selected: null },
        { push: true },
      ),
  };
}

export type CoverageMatrix = ReturnType<typeof useCoverageMatrix>;
