import { cellOf, cellPlace, type Mapped, type Problems } from './rows.ts';

/** Rows that have more or fewer cells than the table has columns. */
export function tellRagged({ headers, body, table }: Mapped, problems: Problems): void {
  const widths = new Map<number, number>();
  for (const { row } of body) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  const usual = [...widths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  const width = Math.max(headers.length, headers.length === 0 ? usual : 0);
  for (const { row } of body) {
    const extra = row.cells.findIndex((cell, column) => column >= width && cell.trim() !== '');
    const name = table.name === '' ? 'the table' : `"${table.name}"`;
    if (extra >= 0) {
      problems.add('long', { place: cellPlace(row, extra), severity: 'warning', value: cellOf(row, extra), message: `The row has ${row.cells.length} cells, ${name} ${width} columns: a delimiter in a text may be missing its quotes.` });
    } else if (row.cells.length < width && row.place.pointer === undefined) {
      problems.add('short', { place: row.place, severity: 'warning', value: row.cells.join(' | ').slice(0, 120), message: `The row has ${row.cells.length} cells, ${name} ${width} columns: the missing ones were read as empty.` });
    }
  }
}

const coded = /^(code|parent|subject|object)|^code:/;

/** Codes that a spreadsheet holds as a number or a date. */
export function tellStored({ mapping, body }: Mapped, problems: Problems): void {
  for (const { row } of body) {
    for (const { column, as } of row.stored ?? []) {
      if (!coded.test(mapping.roles[column] ?? '')) continue;
      const value = cellOf(row, column);
      const place = cellPlace(row, column);
      if (as === 'date') {
        problems.add('date', { place, severity: 'warning', value, message: `The cell holds the date ${value}: a spreadsheet may have made it of a code such as 1.2. Give the column the format "Text" and type the code again.` });
      } else if (/[.,]\d*0$/.test(value)) {
        problems.add('decimals', { place, severity: 'warning', value, message: `The cell holds a number that its format shows as ${value}: it may be ${String(Number(value.replace(',', '.')))} or ${value}. Give the column the format "Text" and type the code again.` });
      }
    }
  }
}
