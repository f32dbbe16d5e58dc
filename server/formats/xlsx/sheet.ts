import { type Problem, Refused, type Table } from '../model.ts';
import { quotable } from '../sentence.ts';
import { letters } from '../tables/rows.ts';
import { type NumberFormat, shownNumber } from './shown.ts';
import { type Sheet } from './workbook.ts';
import { readXml, unescapedText } from './xml.ts';

export interface SheetContext {
  file: number;
  depth: number;
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
  /** Rows that may still be read, cells, empty ones before the last counted, and letters: many cells may share one long text. */
  left: { rows: number; cells: number; letters: number };
  limits: { rows: number; cells: number; letters: number };
  problems: Problem[];
}

type Row = Table['rows'][number];

/** Column from 0 of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Rows with text of a sheet, each with its number; cells as the workbook shows them, formulas by what they came to last. */
export function readSheet(bytes: Uint8Array, sheet: Sheet, context: SheetContext): Row[] {
  const rows: Row[] = [];
  let number = 0;
  let column = -1;
  let row: Row | undefined;
  let cell: { type: string; style: number; value: string[]; text: string[]; formula: boolean } | undefined;
  let inside = '';
  let aids = 0;
  const warn = (value: string, message: string) => {
    context.problems.push({ place: { file: context.file, sheet: sheet.name, cell: `${letters(column)}${number}` }, severity: 'warning', ...(value ? { value } : {}), message });
  };
  const endCell = () => {
    if (!cell) return;
    const { type, style, formula } = cell;
    const raw = cell.value.join('');
    const inline = cell.text.join('');
    let shown = type === 's' ? (context.strings[Number(raw)] ?? '') : type === 'inlineStr' ? unescapedText(inline) : type === 'str' ? unescapedText(raw) : raw;
    let as: 'number' | 'date' | undefined;
    if (type === 'b') shown = raw === '1' ? 'TRUE' : 'FALSE';
    else if (type === 'd') as = 'date';
    else if (type === 'e') {
      if (context.problems.length < 1000) warn(raw, `The cell shows the error ${raw}; it was read as empty.`);
      shown = '';
    } else if ((type === 'n' || type === '') && raw !== '') {
      const format = context.formats[style];
      shown = shownNumber(raw, format, context.from1904);
      as = format?.date ? 'date' : 'number';
    } else if (formula && raw === '' && inline === '' && context.problems.length < 1000) {
      warn('', 'The cell holds a formula that was never computed. Open the workbook in a spreadsheet and save it again.');
    }
    if (shown.trim() !== '') put(shown, as);
    cell = undefined;
  };
  const put = (shown: string, as: 'number' | 'date' | undefined) => {
    if (!row) {
      if (context.left.rows-- <= 0) throw new Refused(`The workbook has more than ${context.limits.rows} rows.`, { sheet: sheet.name, cell: `A${number}` });
      row = { cells: [], place: { file: context.file, sheet: sheet.name, cell: `A${number}` } };
      rows.push(row);
    }
    context.left.cells -= Math.max(1, column + 1 - row.cells.length);
    if (context.left.cells < 0) throw new Refused(`The workbook has more than ${context.limits.cells} cells.`, { sheet: sheet.name, cell: `${letters(column)}${number}` });
    context.left.letters -= shown.length;
    if (context.left.letters < 0) throw new Refused(`The cells of the workbook hold more than ${context.limits.letters} letters.`, { sheet: sheet.name, cell: `${letters(column)}${number}` });
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = shown;
    if (as) (row.stored ??= []).push({ column, as });
  };
  readXml(bytes, sheet.part, context.depth, {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r ?? number + 1) || number + 1;
        column = -1;
        row = undefined;
      } else if (name === 'c') {
        column = attributes.r ? Math.min(16_383, Math.max(0, columnOf(attributes.r))) : column + 1;
        cell = { type: attributes.t ?? '', style: Number(attributes.s ?? 0), value: [], text: [], formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'rPh') aids++;
      inside = name;
    },
    text(text) {
      if (inside === 'v') cell?.value.push(text);
      else if (inside === 't' && aids === 0) cell?.text.push(text);
    },
    close(name) {
      if (name === 'c') endCell();
      if (name === 'rPh') aids--;
      inside = '';
    },
  });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if ((context.left.cells -= rows.reduce((sum, { cells }) => sum + width - cells.length, 0)) < 0) throw new Refused(`The sheet "${quotable(sheet.name)}" has more than ${context.limits.cells} cells.`, { sheet: sheet.name });
  for (const { cells } of rows) while (cells.length < width) cells.push('');
  return rows;
}
