import type { Neo4jJson } from '../shared/schema.ts';
import type { FindingChanges, FindingKind } from './schema.ts';

interface Table {
  columns: readonly string[];
  rows: readonly Neo4jJson[][];
}

/** What makes a row the same row, and which of its columns are compared; all columns are its key where none is named. */
const rules: Record<FindingKind, { key: readonly string[]; compared: readonly string[] }> = {
  gaps: { key: ['id'], compared: ['state'] },
  coverage: { key: ['row', 'column'], compared: ['alignments', 'best', 'state'] },
  query: { key: [], compared: [] },
};

/** What an answer says now that it did not say then. A row that stands twice counts twice. */
export function compareAnswers(kind: FindingKind, then: Table, now: Table): FindingChanges {
  const { key, compared } = rules[kind];
  const left = groupRows(then, key);
  const added: Neo4jJson[][] = [];
  const changed: FindingChanges['changed'] = [];
  for (const row of now.rows) {
    const before = left.get(keyOf(now, row, key))?.pop();
    if (before === undefined) {
      added.push(row);
      continue;
    }
    const differing = compared.filter((column) => !same(cell(then, before, column), cell(now, row, column)));
    if (differing.length === 0) continue;
    const side = (table: Table, of: Neo4jJson[]) => Object.fromEntries(differing.map((column) => [column, cell(table, of, column)]));
    changed.push({ row, from: side(then, before), to: side(now, row) });
  }
  const unmatched = new Set([...left.values()].flat());
  const gone = then.rows.filter((row) => unmatched.has(row));
  return {
    columns: { added: without(now.columns, then.columns), gone: without(then.columns, now.columns) },
    added,
    gone,
    changed,
    counts: { added: added.length, gone: gone.length, changed: changed.length },
  };
}

/** Rows by key; the first of several is taken first. */
function groupRows(table: Table, key: readonly string[]): Map<string, Neo4jJson[][]> {
  const groups = new Map<string, Neo4jJson[][]>();
  for (const row of [...table.rows].reverse()) {
    const name = keyOf(table, row, key);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

const keyOf = (table: Table, row: Neo4jJson[], key: readonly string[]): string =>
  JSON.stringify(key.length === 0 ? row.map((value, at) => [table.columns[at], ordered(value)]) : key.map((column) => cell(table, row, column)));

const cell = (table: Table, row: Neo4jJson[], column: string): Neo4jJson => row[table.columns.indexOf(column)] ?? null;
const same = (a: Neo4jJson, b: Neo4jJson): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = (some: readonly string[], others: readonly string[]): string[] => some.filter((one) => !others.includes(one));

/** A map says the same in whatever order its keys come. */
function ordered(value: Neo4jJson): Neo4jJson {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key] ?? null)]));
}
