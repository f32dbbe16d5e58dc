import { gapState } from '../../gaps/schema.ts';
import type { Neo4jJson } from '../../shared/schema.ts';
import { cellText } from '../../shared/text/cellText.ts';
import { stateWords } from '../../shared/text/words.ts';
import type { FindingChanges } from '../schema.ts';
import { type Html, html } from './html.ts';

type Rows = readonly (readonly Neo4jJson[])[];

/** Columns that are read best in one line. */
const short = new Set(['id', 'code', 'kind', 'framework', 'row', 'column', 'state']);

/** Rows as a table; numbers to the right. */
export function rowsTable(columns: readonly string[], rows: Rows): Html {
  if (rows.length === 0) return html`<p class="muted">None.</p>`;
  const numeric = columns.map((_, at) => rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  const look = (at: number) => (numeric[at] ? 'number' : short.has(columns[at] ?? '') ? 'short' : '');
  return html`<div class="wide"><table><thead><tr>${columns.map((column, at) => html`<th class="${look(at)}">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((value, at) => html`<td class="${look(at)}">${inWords(columns[at], value)}</td>`)}</tr>
`)}</tbody></table></div>`;
}

/** Rows that say something else than then: what it was, what it is. */
export function changedTable(columns: readonly string[], changed: FindingChanges['changed']): Html {
  if (changed.length === 0) return html`<p class="muted">None.</p>`;
  const heads = ['id', 'code', 'title', 'row', 'row title', 'column', 'column title'].filter((column) => columns.includes(column));
  return html`<div class="wide"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}<th>what</th><th>then</th><th>now</th></tr></thead>
<tbody>${changed.map(({ row, from, to }) => html`<tr>${heads.map((head) => html`<td class="${short.has(head) ? 'short' : ''}">${cellText(row[columns.indexOf(head)] ?? null)}</td>`)}<td>${lines(Object.keys(from))}</td><td><span class="was">${lines(Object.entries(from).map(([column, value]) => inWords(column, value)))}</span></td><td>${lines(Object.entries(to).map(([column, value]) => inWords(column, value)))}</td></tr>
`)}</tbody></table></div>`;
}

const lines = (texts: readonly string[]): Html[] => texts.map((text, at) => (at === 0 ? html`${text}` : html`<br>${text}`));

/** A value as text; a gap state with its words. */
function inWords(column: string | undefined, value: Neo4jJson): string {
  const state = column === 'state' ? gapState.safeParse(value) : undefined;
  return state?.success ? `${stateWords[state.data]} (${state.data})` : cellText(value);
}
