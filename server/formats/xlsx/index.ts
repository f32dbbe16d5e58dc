import { type InputFile, type Problem, type ReadContext, type Reader, Refused, type Source, type Table } from '../model.ts';
import { quotable } from '../sentence.ts';
import { readZipEntries } from '../zip/readZip.ts';
import { readSheet, type SheetContext } from './sheet.ts';
import { readFormats } from './shown.ts';
import { readStrings, readWorkbook } from './workbook.ts';
import { unescapedText } from './xml.ts';

const cellsPerRow = 100;

/**
 * Workbooks. Sheets are read here and not by a library, in one pass within limits: which sheets are hidden, how a number is shown
 * and whether it is a date decide what a code is, and no reader of values tells them.
 */
export const xlsxReader: Reader = {
  id: 'xlsx',
  title: 'Excel workbook',
  extensions: ['xlsx', 'xlsm'],
  looksLike: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && Buffer.from(bytes.subarray(0, 4096)).includes('xl/'),
  read: readXlsx,
};

const isPart = (name: string): boolean => /\.(xml|rels)$/i.test(name) && !/^xl\/(media|drawings|charts|theme|pivot[^/]*)\//.test(name);

async function readXlsx(file: InputFile, context: ReadContext): Promise<Source> {
  const old = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => file.bytes[index] === byte);
  if (old) throw new Refused('It is a workbook of the old kind (XLS), or one with a password. Save it as XLSX without a password.', { file: file.index });
  const { limits } = context;
  const parts = await readZipEntries(file.bytes, limits, isPart);
  const workbook = readWorkbook(parts, limits.depth);
  const most = { rows: limits.rows, cells: limits.rows * cellsPerRow, letters: limits.inflated };
  const problems: Problem[] = [];
  const sheets: SheetContext = {
    file: file.index,
    depth: limits.depth,
    strings: readStrings(parts.get(workbook.strings), workbook.strings, limits.depth, unescapedText),
    formats: readFormats(parts.get(workbook.styles), workbook.styles, limits.depth),
    from1904: workbook.from1904,
    left: { ...most },
    limits: most,
    problems,
  };
  const tables: Table[] = [];
  workbook.sheets.forEach((sheet, index) => {
    context.progress(index / workbook.sheets.length, `Reading the sheet "${sheet.name}"`);
    const bytes = parts.get(sheet.part);
    if (!bytes) throw new Refused(`The sheet "${quotable(sheet.name)}" is missing in the file.`, { file: file.index, sheet: sheet.name });
    const rows = readSheet(bytes, sheet, sheets);
    if (rows.length === 0) return;
    if (sheet.hidden) problems.push({ place: { file: file.index, sheet: sheet.name }, severity: 'warning', value: sheet.name, message: `The sheet "${sheet.name}" is hidden and is not read, unless you say what it holds.` });
    tables.push({ name: sheet.name, ...(sheet.hidden ? { hidden: true } : {}), rows });
  });
  if (tables.length === 0) throw new Refused('The workbook has no cells with text in them.', { file: file.index });
  return { as: 'tables', tables, problems };
}
