import { allLost, claimLost, notesLost, othersOf, parentsLost } from '../export/losses.ts';
import type { Exported, Lost, Writer } from '../export/model.ts';
import { alignmentRow, columns, conceptRow, frameworkRow, noCounterpartRow } from '../export/tables.ts';
import { zipOf } from '../export/zip.ts';
import { rowText, sheetFrame, workbookParts } from './parts.ts';

/** Rows of a sheet of Excel, and characters that a cell holds. */
const mostRows = 1_000_000;
const longest = 32_767;

const names = Object.fromEntries(Object.entries(columns).map(([sheet, list]) => [sheet, new Set<string>(list)])) as Record<keyof typeof columns, Set<string>>;

/** Frameworks, concepts, alignments and judgements as the sheets of a workbook; every cell a text, so that 8.10 is not 8.1. */
export const xlsxWriter: Writer = {
  title: 'Excel',
  most: mostRows,
  lost,
  file: () => ({ extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  write,
};

function lost(): Lost {
  const tooLong = (row: readonly string[]) => (row.some((cell) => cell.length > longest) ? ['Texts of more than 32,767 characters, which Excel cuts'] : []);
  return {
    framework: (one) => [...tooLong(frameworkRow(one)), ...notesLost(one.properties), ...othersOf('Frameworks', one.properties, names.Frameworks)],
    concept: (one) => [...parentsLost(one), ...tooLong(conceptRow(one)), ...notesLost(one.properties), ...othersOf('Concepts', one.properties, names.Concepts)],
    alignment: (one) => [...claimLost(one), ...tooLong(alignmentRow(one)), ...othersOf('Alignments', one.properties, names.Alignments)],
    noCounterpart: (one) => [...claimLost(one), ...tooLong(noCounterpartRow(one)), ...othersOf('Judgements that there is no counterpart', one.properties, names['No counterparts'])],
    link: allLost.link,
  };
}

async function* write(exported: Exported): AsyncGenerator<Uint8Array> {
  const sheets: [keyof typeof columns, () => AsyncIterable<string[]>][] = [
    ['Frameworks', () => rowsOf(exported.frameworks, frameworkRow)],
    ['Concepts', () => rowsOf(exported.concepts(), conceptRow)],
    ['Alignments', () => rowsOf(exported.alignments(), alignmentRow)],
    ['No counterparts', () => rowsOf(exported.noCounterparts(), noCounterpartRow)],
  ];
  const parts = Object.entries(workbookParts(sheets.map(([name]) => name)));
  yield* zipOf([
    ...parts.map(([name, text]) => ({ name, write: () => rowsOf([text], (one) => one) })),
    ...sheets.map(([name, rows], at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, write: () => sheetOf(columns[name], rows()) })),
  ]);
}

async function* rowsOf<T, Row>(items: Iterable<T> | AsyncIterable<T>, row: (item: T) => Row): AsyncGenerator<Row> {
  for await (const item of items) yield row(item);
}

const wide = new Set(['title', 'statement', 'notes', 'rationale', 'evidenceSubject', 'evidenceObject', 'vision', 'mission']);

async function* sheetOf(names: readonly string[], rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  const { before, after } = sheetFrame(names.map((name) => (wide.has(name) ? 60 : 16)));
  yield before + rowText(1, names, 1);
  let number = 1;
  for await (const cells of rows) yield rowText(++number, cells.map((cell) => cell.slice(0, longest)), 2);
  yield after;
}
