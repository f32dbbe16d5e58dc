import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../grid/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useSelection } from '../../state/address.ts';
import { gapColumns } from './gapColumns.tsx';
import { nextSort } from './gapsFilter.ts';
import styles from './GapsTable.module.css';
import type { Ledger } from './useLedger.ts';
import { sum } from './counts.ts';

/** The ledger as a list; a row shows its details beside it. */
export function GapsTable({ rows, first, query, filter, change, against }: Ledger) {
  const [selectedId, select] = useSelection();
  const others = first ? sum(first.counts) : 0;
  return (
    <DataTable
      rows={rows}
      total={first?.total ?? 0}
      onNearEnd={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
      rowId={(item) => item.id}
      columns={gapColumns(against.id, against.title)}
      layout={styles.columns}
      sort={filter.sort}
      onSort={(column) => column !== 'graph' && column !== 'why' && change({ sort: nextSort(filter.sort, column) })}
      label="Concepts and how they reach the framework measured against"
      estimate={72}
      selectedId={selectedId}
      onActivate={(item) => select(item.id)}
      empty={
        <EmptyState
          title={others === 0 ? 'No concept fits these filters' : 'None of these states'}
          actions={
            <Button onClick={() => change({ framework: null, kind: null, state: 'all', q: null })}>
              Show all concepts
            </Button>
          }
        >
          {others > 0 && `${others.toLocaleString('en')} concepts fit the other filters, all in states that are not shown.`}
        </EmptyState>
      }
    />
  );
}
