import type { FindingChanges } from '../../../server/api/findings/schema.ts';
import { gapState } from '../../../server/domain/ledger.ts';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';
import { cellText } from '../../../server/api/shared/text/cellText.ts';
import { isServedKind, stateWord } from '../../words.ts';

/** All changes as one table: what kind of change, from what to what, then the row by the columns named. */
export function changeRows(then: readonly string[], now: readonly string[], names: readonly string[], { added, gone, changed }: FindingChanges): Neo4jJson[][] {
  const by = (columns: readonly string[]) => (row: readonly Neo4jJson[]) => names.map((name) => row[columns.indexOf(name)] ?? null);
  return [
    ...changed.map(({ row, from, to }) => ['Changed', fromTo(from, to, isServedKind(row[now.indexOf('kind')])), ...by(now)(row)]),
    ...added.map((row) => ['Added', '', ...by(now)(row)]),
    ...gone.map((row) => ['Gone', '', ...by(then)(row)]),
  ];
}

type Side = Record<string, Neo4jJson>;

/** `No counterpart → Itself`; with the column's name where it is not the state. */
const fromTo = (from: Side, to: Side, served: boolean): string =>
  Object.keys(from)
    .map((column) => `${column === 'state' ? '' : `${column}: `}${word(column, from[column], served)} → ${word(column, to[column], served)}`)
    .join(', ');

function word(column: string, value: Neo4jJson | undefined, served: boolean): string {
  const state = column === 'state' ? gapState.safeParse(value) : undefined;
  return state?.success ? stateWord(state.data, served) : cellText(value ?? null) || 'none';
}

/** How much changed: `1 added, 0 gone, 2 changed.` */
export function changesSentence({ counts: { added, gone, changed }, columns }: Pick<FindingChanges, 'counts' | 'columns'>): string {
  const names = [...columns.added.map((name) => `“${name}” is new`), ...columns.gone.map((name) => `“${name}” is gone`)];
  const about = names.length > 0 ? ` The columns are not the same: ${names.join(', ')}.` : '';
  if (added + gone + changed === 0) return `Nothing changed since.${about}`;
  return `${added.toLocaleString('en')} added, ${gone.toLocaleString('en')} gone, ${changed.toLocaleString('en')} changed.${about}`;
}
