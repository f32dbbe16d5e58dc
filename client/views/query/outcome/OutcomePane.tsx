import { EmptyState } from '../../../components/EmptyState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import type { Outcome } from '../recentRuns.ts';
import type { PartialAnswer } from '../../../api/cypher.ts';
import { ResultPane } from '../results/ResultPane.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { useMemo } from 'react';
import { decodeValue } from '../values.ts';
import { ResultTable } from '../results/ResultTable.tsx';
import { useResultTable } from '../results/useResultTable.ts';

interface Props {
  outcome: Outcome;
  /** False while there is no query text. */
  written: boolean;
  /** True when the query has been changed since it ran. */
  changed: boolean;
  onRun: () => void;
  onShow: (line: number, column: number) => void;
  /** Runs the query again with another row limit. */
  onMore: (limit: number) => void;
}

/** What came of the query: nothing yet, an answer, or why there is none. */
export function OutcomePane({ outcome, written, changed, onRun, onShow, onMore }: Props) {
  switch (outcome.phase) {
    case 'running':
      return outcome.partial ? <PartialTable {...outcome.partial} /> : <Loading label="Running the query" />;
    case 'failed':
      return <ProblemPanel problem={outcome.problem} onRun={onRun} onShow={onShow} />;
    case 'cancelled':
      return <EmptyState title="Cancelled">The query was stopped before it had an answer.</EmptyState>;
    case 'done':
      return <ResultPane key={outcome.at.getTime()} run={outcome} changed={changed} onShow={onShow} onMore={onMore} />;
    case 'idle':
      return written ? (
        <EmptyState title="Not run yet">Nothing runs by itself. Press Run, or Ctrl-Enter in the editor.</EmptyState>
      ) : (
        <EmptyState title="No query yet">Choose a named query, or write one in the editor.</EmptyState>
      );
  }
}

/** The first rows of an answer whose rest is still coming. */
function PartialTable({ columns, rows }: PartialAnswer) {
  const decoded = useMemo(() => rows.map((row) => row.map(decodeValue)), [rows]);
  return <ResultTable columns={columns} rows={decoded} table={useResultTable(columns, decoded)} />;
}
