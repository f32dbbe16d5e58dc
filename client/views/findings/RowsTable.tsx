import type { CSSProperties, ReactNode } from 'react';
import { gapState } from '../../../server/domain/ledger.ts';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';
import { cellText } from '../../../server/api/shared/text/cellText.ts';
import type { DataColumn } from '../../grid/columns.ts';
import { DataTable } from '../../grid/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useSelection } from '../../state/address.ts';
import { isServedKind, stateWord } from '../../words.ts';
import styles from './Findings.module.css';

interface Props {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly Neo4jJson[])[];
  empty?: string;
}

interface Numbered {
  row: readonly Neo4jJson[];
  at: number;
}

/** Columns that need more room than a code does. */
const wide = /title|rationale|what changed/;
const concept = /^[a-z][a-z0-9-]*:[A-Za-z0-9][\w.-]*$/;

/** The rows of an answer; one that names a concept first shows it beside them. */
export function RowsTable({ label, columns, rows, empty = 'No rows' }: Props) {
  const [selected, select] = useSelection();
  const idOf = (row: readonly Neo4jJson[]) => row.find((value): value is string => typeof value === 'string' && concept.test(value));
  const numbered: Numbered[] = rows.map((row, at) => ({ row, at }));
  const width = columns.map((column) => (wide.test(column) ? 'minmax(200px, 3fr)' : 'minmax(96px, 1fr)')).join(' ');
  return (
    <div
      className={styles.table}
      style={
        {
          '--finding-columns': width,
          '--finding-width': `${columns.reduce((sum, column) => sum + (wide.test(column) ? 216 : 112), 32)}px`,
        } as CSSProperties
      }
    >
      <DataTable
        rows={numbered}
        rowId={({ at }) => String(at)}
        columns={columns.map((column, at): DataColumn<Numbered> => ({
          id: String(at),
          head: column,
          sortable: false,
          cell: ({ row }) => inWords(column, row[at] ?? null, isServedKind(row[columns.indexOf('kind')])),
        }))}
        layout={styles.anyColumns}
        label={label}
        sort={null}
        onSort={() => undefined}
        selectedId={selected === null ? null : String(rows.findIndex((row) => idOf(row) === selected))}
        onActivate={({ row }) => {
          const id = idOf(row);
          if (id !== undefined) select(id);
        }}
        empty={<EmptyState title={empty} />}
      />
    </div>
  );
}

/** A value as text; a gap state with its sign and words. */
function inWords(column: string, value: Neo4jJson, served: boolean): ReactNode {
  const state = column === 'state' ? gapState.safeParse(value) : undefined;
  if (!state?.success) return <span className={styles.cell}>{cellText(value)}</span>;
  return (
    <span className={styles.state}>
      <StateMark state={state.data} />
      {stateWord(state.data, served)}
    </span>
  );
}
