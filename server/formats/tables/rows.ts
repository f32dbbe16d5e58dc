import { type Block, type Place, type Problem, type Table, type TableMapping } from '../model.ts';
import { tidy } from './words/plain.ts';

export type Row = Table['rows'][number];

/** A table as it is read: with its mapping, and where its rows are among the blocks. */
export interface Mapped {
  table: Table;
  mapping: TableMapping;
  headers: string[];
  /** Rows below the header, with the index of their block. */
  body: { row: Row; block: number }[];
}

export const isEmpty = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
export const cellOf = (row: Row, column: number): string => (row.cells[column] ?? '').trim();

/** `A`, `AB` of a column from 0. */
export function letters(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Where a cell of a row is: `B4` in a workbook, line and column in a CSV file. */
export function cellPlace(row: Row, column: number): Place {
  const { place } = row;
  if (place.pointer !== undefined) return place;
  if (place.sheet === undefined) return { ...place, column: column + 1 };
  return { ...place, cell: `${letters(column)}${(place.cell ?? '').replace(/^[A-Z]+/, '')}` };
}

export function blockOf(row: Row, table: number, index: number): Block {
  const text = row.cells.map((cell) => tidy(cell)).filter((cell) => cell !== '').join(' | ');
  return { text, style: 'cell', table: { index: table, row: index, column: 0, columns: Math.max(1, row.cells.length) }, place: row.place };
}

const sums = /^(?:sub-?\s?total|sous-total|zwischensumme|subtotaal|subtotale|grand total|total general|total geral|total g\u00e9n\u00e9ral|gesamtsumme|summe|gesamt|totals?|totales|totaux|totais|totale|totaal)\b(.{0,80})$/iu;

/** Whether a row sums up others: its first text is `Total`, or `Subtotal` of something beside figures. */
export function isSum(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts.map((text) => text.trim()).filter((text) => text !== '');
  const [, of] = sums.exec(first) ?? [];
  if (of === undefined) return false;
  return of.trim() === '' || of.trim() === ':' || (others.length > 0 && others.every((text) => /\d/u.test(text)));
}

const remark = /^(?:sources?|notes?|n\.?b\.?|fuentes?|notas?|quellen?|anmerkung(?:en)?|hinweise?|remarques?|fontes?|fonti|bron(?:nen)?|legend|legende|l\u00e9gende|leyenda|legenda)\s*:/iu;

/** Whether a row is a remark below a table: alone in it is `Source: …`. */
export function isRemark(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts.map((text) => text.trim()).filter((text) => text !== '');
  return others.length === 0 && remark.test(first);
}

const most = 50;

/** Problems with all but the first fifty of a kind told as a number. */
export class Problems {
  readonly #byTopic = new Map<string, { list: Problem[]; more: number }>();

  add(topic: string, problem: Problem): void {
    const kept = this.#byTopic.get(topic) ?? { list: [], more: 0 };
    this.#byTopic.set(topic, kept);
    if (kept.list.length < most) kept.list.push(problem);
    else kept.more++;
  }

  all(): Problem[] {
    return [...this.#byTopic.values()].flatMap(({ list, more }) => {
      const final = list.at(-1);
      return more > 0 && final ? [...list, { place: { file: final.place.file }, severity: final.severity, message: `${more} more like the one before.` }] : list;
    });
  }
}
