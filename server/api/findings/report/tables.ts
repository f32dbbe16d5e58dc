import type { Neo4jJson } from '../../shared/schema.ts';
import type { FindingChanges } from '../schema.ts';
import { type Html, html } from './html.ts';
import { headWords, inWords, type Names, shownColumns } from './inWords.ts';

type Rows = readonly (readonly Neo4jJson[])[];

/** Columns that are read best in one line. */
const short = new Set(['id', 'code', 'kind', 'framework', 'row', 'column', 'state', 'reason']);

/** Rows as a table; numbers to the right. */
export function rowsTable(columns: readonly string[], rows: Rows, names: Names): Html {
  if (rows.length === 0) return html`<p class="muted">None.</p>`;
  const shown = shownColumns(columns, names).map((column) => ({ column, at: columns.indexOf(column) }));
  const isNumeric = (at: number) => rows.every((row) => row[at] === null || typeof row[at] === 'number');
  const looks = new Map(shown.map(({ column, at }) => [at, isNumeric(at) ? 'number' : short.has(column) ? 'short' : '']));
  return html`<div class="wide"><table><thead><tr>${shown.map(({ column, at }) => html`<th class="${looks.get(at) ?? ''}">${headWords(column, names)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${shown.map(({ column, at }) => html`<td class="${looks.get(at) ?? ''}">${inWords(column, row[at] ?? null, names)}</td>`)}</tr>
`)}</tbody></table></div>`;
}

/** Rows that say something else than then: what it was, what it is. */
export function changedTable(columns: readonly string[], changed: FindingChanges['changed'], names: Names): Html {
  if (changed.length === 0) return html`<p class="muted">None.</p>`;
  const heads = shownColumns(['id', 'code', 'title', 'row', 'row title', 'column', 'column title'], names).filter((column) => columns.includes(column));
  const valuesOf = (values: Record<string, Neo4jJson>) => lines(Object.entries(values).map(([column, value]) => inWords(column, value, names)));
  return html`<div class="wide"><table><thead><tr>${heads.map((head) => html`<th>${headWords(head, names)}</th>`)}<th>what</th><th>then</th><th>now</th></tr></thead>
<tbody>${changed.map(
    ({ row, from, to }) => html`<tr>${heads.map((head) => cell(head, inWords(head, row[columns.indexOf(head)] ?? null, names)))}
<td>${lines(Object.keys(from))}</td><td><span class="was">${valuesOf(from)}</span></td><td>${valuesOf(to)}</td></tr>
`,
  )}</tbody></table></div>`;
}

const cell = (head: string, text: string): Html => html`<td class="${short.has(head) ? 'short' : ''}">${text}</td>`;
const lines = (texts: readonly string[]): Html[] => texts.map((text, at) => (at === 0 ? html`${text}` : html`<br>${text}`));
