import { useDeferredValue, useMemo, useState } from 'react';
import { TriangleAlert } from 'lucide-react';
import { useAddress } from '../../../state/address.ts';
import { PlanTree } from '../plan/PlanTree.tsx';
import type { Ended } from '../recentRuns.ts';
import { decodeValue } from '../values.ts';
import { filterRows, useResultTable } from './useResultTable.ts';
import { NoRows } from './NoRows.tsx';
import { RawView } from './RawView.tsx';
import { ResultBar } from './ResultBar.tsx';
import { ResultGraph } from './ResultGraph.tsx';
import styles from './ResultPane.module.css';
import { ResultTable } from './ResultTable.tsx';
import { resultView } from './resultView.ts';
import { TableTools } from './TableTools.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Button } from '../../../components/Button.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import outcomeStyles from '../outcome/Outcome.module.css';

interface Props {
  run: Extract<Ended, { phase: 'done' }>;
  changed: boolean;
  onShow: (line: number, column: number) => void;
  /** Runs the query again with a higher row limit. */
  onMore: (limit: number) => void;
}

/** An answer as a table, a graph, a plan or raw; the address says which. */
export function ResultPane({ run: { request, result }, changed, onShow, onMore }: Props) {
  const [address, update] = useAddress();
  const [filter, setFilter] = useState('');
  const view = resultView(address.get('show'), result);
  const { columns, graph, plan } = result;
  const rows = useMemo(() => result.rows.map((row) => row.map(decodeValue)), [result.rows]);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterRows(rows, wanted), [rows, wanted]);
  const table = useResultTable(columns, found);
  return (
    <section className={styles.pane} aria-label="Answer">
      <ResultBar view={view} onView={(next) => update({ show: next === 'table' ? null : next }, { push: true })} result={result} changed={changed}>
        <TakeAway request={request} result={result} shownRows={() => table.getRowModel().rows.map(({ original }) => original)} />
      </ResultBar>
      <Notifications notifications={result.summary.notifications} onShow={onShow} />
      {view === 'table' && rows.length > 0 && (
        <TableTools filter={filter} onFilter={setFilter} found={found.length} result={result} limit={request.limit} onMore={onMore} />
      )}
      <div className={styles.content}>
        {view === 'plan' && plan ? (
          <PlanTree plan={plan} />
        ) : view === 'raw' ? (
          <RawView result={result} />
        ) : rows.length === 0 ? (
          <NoRows request={request} result={result} />
        ) : view === 'graph' ? (
          <ResultGraph graph={graph} />
        ) : (
          <ResultTable columns={columns} rows={rows} table={table} />
        )}
      </div>
    </section>
  );
}

interface NotificationsProps {
  notifications: CypherResult['summary']['notifications'];
  onShow: (line: number, column: number) => void;
}

/** The server's notes on a query that ran, such as an unknown label. */
function Notifications({ notifications, onShow }: NotificationsProps) {
  if (notifications.length === 0) return null;
  return (
    <ul className={outcomeStyles.notifications} aria-label="Notes from the database">
      {notifications.map(({ title, description, line, column }, index) => (
        <li key={index}>
          <TriangleAlert size={16} aria-hidden />
          <span>{description || title}</span>
          {line !== null && (
            <Button small look="plain" onClick={() => onShow(line, column ?? 1)}>
              Line {line}, column {column ?? 1}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
