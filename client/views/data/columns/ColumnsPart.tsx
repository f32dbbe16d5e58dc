import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import type { ColumnRole } from '../../../../server/formats/model.ts';
import styles from '../Data.module.css';
import type { Draft } from '../draft/useDraft.ts';
import { rolesFor } from './roles.ts';

type TableOfDraft = ImportDetail['tables'][number];

/** How each table is read: its row of heads and what each column holds; kept at once. */
export const ColumnsPart = ({ draft }: { draft: Draft }) => (
  <div className={styles.scroll}>
    {draft.detail.tables.map((one) => <TableMapper key={`${one.file} ${one.mapping.table}`} table={one} draft={draft} />)}
  </div>
);

function TableMapper({ table: { mapping, name, headers, sample, rows, sure, file }, draft }: { table: TableOfDraft; draft: Draft }) {
  const say = (changed: Partial<typeof mapping>) => void draft.patch({ tables: [{ ...mapping, file, ...changed }] }).catch(() => undefined);
  const title = name || draft.detail.files[file]?.name || 'Table';
  const width = Math.max(headers.length, mapping.roles.length);
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    <section className={styles.form} aria-label={title}>
      <h3>{title} <small>{rows.toLocaleString('en')} rows</small></h3>
      {!sure && <p className={styles.warn}>The columns were guessed: please look whether each is what it says.</p>}
      <div className={styles.tools}>
        <label>Rows are{' '}
          <select value={mapping.holds} onChange={(event) => say({ holds: event.target.value as typeof mapping.holds })}>
            <option value="concepts">goals, objectives and the like</option>
            <option value="alignments">pairs that are aligned</option>
            <option value="none">not read</option>
          </select>
        </label>
        <label>Row of heads{' '}
          <input type="number" min={0} max={rows} value={mapping.headerRow + 1} onChange={(event) => say({ headerRow: Number(event.target.value) - 1 })} />
        </label>
      </div>
      <div className={styles.sheet}>
        <table>
          <thead>
            <tr>
              {columns.map((at) => (
                <th key={at}>
                  <select aria-label={`Column ${headers[at] || at + 1}`} value={mapping.roles[at] ?? 'ignore'} disabled={mapping.holds === 'none'} onChange={(event) => say({ roles: columns.map((other) => (other === at ? (event.target.value as ColumnRole) : (mapping.roles[other] ?? 'ignore'))) })}>
                    {rolesFor(mapping.holds).map(([role, word]) => <option key={role} value={role}>{word}</option>)}
                  </select>
                </th>
              ))}
            </tr>
            <tr>{columns.map((at) => <th key={at}>{headers[at]}</th>)}</tr>
          </thead>
          <tbody>{sample.map((row, at) => <tr key={at}>{columns.map((column) => <td key={column}>{row[column]}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}
