import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../grid/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useSelection } from '../../state/address.ts';
import { gapColumns } from './gapColumns.tsx';
import { nextSort } from './gapsFilter.ts';
import styles from './GapsTable.module.css';
import type { useLedger } from './useLedger.ts';

/** The ledger as a list; a row shows its details beside it. */
export function GapsTable({ shown, selected, filter, change, against }: ReturnType<typeof useLedger>) {
  const [selectedId, select] = useSelection();
  return (
    <DataTable
      rows={shown}
      rowId={(item) => item.id}
      columns={gapColumns(against.id, against.title)}
      layout={styles.columns}
      sort={filter.sort}
      onSort={(column) => column !== 'graph' && change({ sort: nextSort(filter.sort, column) })}
      label="Concepts and how they reach the framework measured against"
      estimate={54}
      selectedId={selectedId}
      onActivate={(item) => select(item.id)}
      empty={
        <EmptyState
          title={selected.length === 0 ? 'No concept fits these filters' : 'None of these states'}
          actions={
            <Button onClick={() => change({ framework: null, kind: null, state: 'all', q: null })}>
              Show all concepts
            </Button>
          }
        >
          {selected.length > 0 && `${selected.length} concepts fit the other filters, all in states that are not shown.`}
        </EmptyState>
      }
    />
  );
}
