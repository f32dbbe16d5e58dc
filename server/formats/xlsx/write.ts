import writeExcelFile from 'write-excel-file/node';
import { allLost, claimLost, othersOf, parentsLost } from '../export/losses.ts';
import type { Exported, Lost, Writer } from '../export/model.ts';
import { alignmentRow, columns, conceptRow, frameworkRow, noCounterpartRow } from '../export/tables.ts';

/** Characters that a cell of Excel holds. */
const longest = 32_767;

const names = Object.fromEntries(Object.entries(columns).map(([sheet, list]) => [sheet, new Set<string>(list)])) as Record<keyof typeof columns, Set<string>>;

/** Frameworks, concepts, alignments and judgements as the sheets of a workbook; every cell a text, so that 8.10 is not 8.1. */
export const xlsxWriter: Writer = {
  title: 'Excel',
  most: 100_000,
  lost,
  file: () => ({ extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  write,
};

function lost(): Lost {
  const tooLong = (row: readonly string[]) => (row.some((cell) => cell.length > longest) ? ['Texts of more than 32,767 characters, which Excel cuts'] : []);
  return {
    framework: (one) => [...tooLong(frameworkRow(one)), ...othersOf('Frameworks', one.properties, names.Frameworks)],
    concept: (one) => [...parentsLost(one), ...tooLong(conceptRow(one)), ...othersOf('Concepts', one.properties, names.Concepts)],
    alignment: (one) => [...claimLost(one), ...tooLong(alignmentRow(one)), ...othersOf('Alignments', one.properties, names.Alignments)],
    noCounterpart: (one) => [...claimLost(one), ...tooLong(noCounterpartRow(one)), ...othersOf('Judgements that there is no counterpart', one.properties, names['No counterparts'])],
    link: allLost.link,
  };
}

async function* write(exported: Exported): AsyncGenerator<Uint8Array> {
  const sheets = [
    sheetOf('Frameworks', exported.frameworks.map(frameworkRow)),
    sheetOf('Concepts', await rows(exported.concepts(), conceptRow)),
    sheetOf('Alignments', await rows(exported.alignments(), alignmentRow)),
    sheetOf('No counterparts', await rows(exported.noCounterparts(), noCounterpartRow)),
  ];
  yield await writeExcelFile(sheets).toBuffer();
}

async function rows<T>(items: AsyncIterable<T>, row: (item: T) => string[]): Promise<string[][]> {
  const list: string[][] = [];
  for await (const item of items) list.push(row(item));
  return list;
}

const wide = new Set(['title', 'statement', 'notes', 'rationale', 'evidenceSubject', 'evidenceObject', 'vision', 'mission']);

function sheetOf(sheet: keyof typeof columns, body: string[][]) {
  return {
    sheet,
    data: [
      columns[sheet].map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...body.map((cells) => cells.map((cell) => (cell === '' ? null : { value: cell.slice(0, longest), type: String }))),
    ],
    columns: columns[sheet].map((name) => ({ width: wide.has(name) ? 60 : 16 })),
    stickyRowsCount: 1,
  };
}
