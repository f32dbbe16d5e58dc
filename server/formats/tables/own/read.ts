import { type z } from 'zod';
import { draftAlignment, type DraftEnd, draftFramework, draftItem, draftNoCounterpart, type Place, type Statements, type Table } from '../../model.ts';
import { cellPlace, type Problems, type Row } from '../rows.ts';
import { ownHeaders, type OwnTable, unescaped } from './headers.ts';

export type Cells = Record<string, string>;

interface OwnRow {
  row: Row;
  block: number;
  cells: Cells;
}

/** Rows of our own tables, by the names of their columns. Cells of a workbook are texts that no spreadsheet runs: nothing was put before them. */
export function ownRows(own: OwnTable, table: Table, firstBlock: number): OwnRow[] {
  const names = ownHeaders[own].split(',');
  return table.rows.slice(1).map((row, index) => ({
    row,
    block: firstBlock + 1 + index,
    cells: Object.fromEntries(names.flatMap((name, column) => (row.cells[column] ? [[name, row.place.sheet === undefined ? unescaped(row.cells[column]) : row.cells[column]]] : []))),
  }));
}

/** `topic: text` lines, as our export writes notes. */
function notesOf(text: string | undefined): { topic: string; text: string }[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const at = line.indexOf(': ');
    return line.trim() === '' ? [] : [at > 0 ? { topic: line.slice(0, at), text: line.slice(at + 2) } : { topic: 'note', text: line }];
  });
}

/** Checks a record against what the model asks; what is wrong is told at its cell. */
function checked<T extends z.ZodType>(schema: T, value: unknown, own: OwnTable, { row }: OwnRow, problems: Problems): z.infer<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const names = ownHeaders[own].split(',');
  for (const issue of result.error.issues) {
    const column = names.indexOf(String(issue.path[0]));
    const place = column < 0 ? row.place : cellPlace(row, column);
    problems.add('own', { place, severity: 'error', ...(column < 0 ? {} : { value: row.cells[column] ?? '' }), message: `${names[column] ?? 'The row'}: ${issue.message}.` });
  }
  return undefined;
}

export function readOwnFrameworks(rows: readonly OwnRow[], problems: Problems, into: Statements): number[] {
  return rows.flatMap((row) => {
    const { id, notes, shortTitle, sourceTitle, ...rest } = row.cells;
    const properties = { ...(shortTitle ? { shortTitle } : {}), ...(sourceTitle ? { sourceTitle } : {}) };
    const value = { ...rest, ref: id, prefix: id, notes: notesOf(notes), ...(Object.keys(properties).length > 0 ? { properties } : {}) };
    const made = checked(draftFramework, value, 'Frameworks', row, problems);
    if (made) into.frameworks.push(made);
    return made ? [] : [row.block];
  });
}

/** Concepts in the order of their parents; what names a parent that is not there is told. */
export function readOwnConcepts(rows: readonly OwnRow[], problems: Problems, into: Statements): number[] {
  const byId = new Map(rows.map((row) => [row.cells.id ?? '', row] as const).reverse());
  const children = new Map<string, OwnRow[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    const { id = '', parent = '', framework = '' } = row.cells;
    if (seen.has(id)) problems.add('double', { place: cellPlace(row.row, 1), severity: 'error', value: id, message: `The id "${id}" is given twice; this row was not read.` });
    if (seen.has(id)) continue;
    seen.add(id);
    const known = byId.has(parent);
    if (!known && parent !== framework) problems.add('parent', { place: cellPlace(row.row, 6), severity: 'error', value: parent, message: `No concept has the id "${parent}", which is given as the parent.` });
    const key = known ? parent : '';
    children.set(key, [...(children.get(key) ?? []), row]);
  }
  const inOrder = (list: readonly OwnRow[] = []) => list.toSorted((a, b) => Number(a.cells.order ?? 0) - Number(b.cells.order ?? 0));
  const waiting = (children.get('') ?? []).map((row) => ({ row, level: 1, parent: null as string | null })).reverse();
  const done = new Set<OwnRow>();
  const left: number[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { row, level, parent } = next;
    if (done.has(row)) continue;
    done.add(row);
    const ref = row.cells.id ?? `i${into.items.length + 1}`;
    if (!addConcept(row, { ref, level, parent }, problems, into)) left.push(row.block);
    const id = row.cells.id ?? '';
    if (byId.get(id) === row) for (const child of inOrder(children.get(id)).toReversed()) waiting.push({ row: child, level: level + 1, parent: ref });
  }
  for (const row of rows) {
    if (done.has(row)) continue;
    left.push(row.block);
    if (byId.get(row.cells.id ?? '') === row) problems.add('circle', { place: cellPlace(row.row, 6), severity: 'error', value: row.cells.parent ?? '', message: `"${row.cells.id ?? ''}" stands under itself, by way of its parents.` });
  }
  return left;
}

function addConcept(row: OwnRow, at: { ref: string; level: number; parent: string | null }, problems: Problems, into: Statements): boolean {
  const { framework = '', kind, code, title, statement, order, uri, notes } = row.cells;
  const properties = order ? { order: Number(order) } : undefined;
  const value = { ...at, id: row.cells.id, framework, kind, code: code ?? null, title, statement, uri, notes: notesOf(notes), blocks: [row.block], place: row.row.place, ...(properties ? { properties } : {}) };
  const made = checked(draftItem, value, 'Concepts', row, problems);
  if (!made) return false;
  into.items.push(made);
  if (!into.frameworks.some(({ ref }) => ref === framework)) into.frameworks.push({ ref: framework, prefix: framework, notes: [] });
  return true;
}

export function readOwnJudgements(own: 'Alignments' | 'No counterparts', rows: readonly OwnRow[], problems: Problems, into: Statements): number[] {
  const refs = new Set(into.items.map(({ ref }) => ref));
  const end = (id: string | undefined): DraftEnd => ({ ...(id ? { id } : {}), ...(id !== undefined && refs.has(id) ? { ref: id } : {}) });
  return rows.flatMap((row) => {
    const place: Place = row.row.place;
    const { subject, object, concept, confidence, ...rest } = row.cells;
    if (own === 'No counterparts') {
      const made = checked(draftNoCounterpart, { ...rest, ref: rest.id ?? `n${into.noCounterparts.length + 1}`, concept: end(concept), place }, own, row, problems);
      if (made) into.noCounterparts.push(made);
      return made ? [] : [row.block];
    }
    const evidence = Object.fromEntries(Object.entries(rest).flatMap(([name, text]) => (name.startsWith('evidence') ? [[name.charAt(8).toLowerCase() + name.slice(9), text]] : [])));
    const named = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('evidence')));
    const value = { ...named, ref: rest.id ?? `a${into.alignments.length + 1}`, subject: end(subject), object: end(object), ...(confidence ? { confidence: Number(confidence) } : {}), evidence, place };
    const made = checked(draftAlignment, value, own, row, problems);
    if (made) into.alignments.push(made);
    return made ? [] : [row.block];
  });
}
