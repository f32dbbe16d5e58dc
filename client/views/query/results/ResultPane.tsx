import { useMemo } from 'react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useAddress } from '../../../state/address.ts';
import { Notifications } from '../outcome/Notifications.tsx';
import type { Ended } from '../recentRuns.ts';
import { decodeValue } from '../values.ts';
import { ResultBar } from './ResultBar.tsx';
import { ResultGraph } from './ResultGraph.tsx';
import styles from './ResultPane.module.css';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  run: Extract<Ended, { phase: 'done' }>;
  changed: boolean;
  onShow: (line: number, column: number) => void;
}

/** An answer as a table or as a graph; the address says which. */
export function ResultPane({ run: { request, result }, changed, onShow }: Props) {
  const [address, update] = useAddress();
  const asGraph = address.get('show') === 'graph';
  const { columns, graph } = result;
  const rows = useMemo(() => result.rows.map((row) => row.map(decodeValue)), [result.rows]);
  return (
    <section className={styles.pane} aria-label="Answer">
      <ResultBar
        asGraph={asGraph}
        onShow={(graphShown) => update({ show: graphShown ? 'graph' : null }, { push: true })}
        columns={columns}
        rows={rows}
        graph={graph}
        changed={changed}
      />
      <Notifications notifications={result.summary.notifications} onShow={onShow} />
      <div className={styles.content}>
        {rows.length === 0 ? (
          <NoRows planned={/^\s*explain\b/i.test(request.text)} noted={result.summary.notifications.length > 0} />
        ) : asGraph ? (
          <ResultGraph graph={graph} />
        ) : (
          <ResultTable columns={columns} rows={rows} />
        )}
      </div>
    </section>
  );
}

function NoRows({ planned, noted }: { planned: boolean; noted: boolean }) {
  return planned ? (
    <EmptyState title="Planned, not run">EXPLAIN checks a query without running it, so there are no rows.</EmptyState>
  ) : (
    <EmptyState title="The query ran and found nothing">
      No part of the graph matches it. {noted && 'The notes above may say why.'}
    </EmptyState>
  );
}
