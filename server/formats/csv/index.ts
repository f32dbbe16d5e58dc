import { CsvError, parse, type Info } from 'csv-parse/sync';
import { type InputFile, type Problem, type ReadContext, type Reader, Refused, type Source, type Table } from '../model.ts';
import { beginning, decode } from '../decode.ts';
import { reasonOf } from '../sentence.ts';
import { declaredDelimiter, guessDelimiter } from './delimiter.ts';

/** Tables as text, with whatever delimiter and encoding a spreadsheet writes. */
export const csvReader: Reader = {
  id: 'csv',
  title: 'CSV',
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  looksLike,
  read: (file, context) => new Promise((resolve) => resolve(readCsv(file, context))),
};

const longestRow = 1_000_000;

function readCsv(file: InputFile, context: ReadContext): Source {
  const at = { file: file.index };
  if (file.bytes.length > context.limits.bytes) {
    throw new Refused(`The file has ${file.bytes.length} bytes; at most ${context.limits.bytes} are read.`, at);
  }
  const { text, guessed } = decode(file.bytes, at);
  const rows = rowsOf(text, file.index, context);
  if (rows.length === 0) throw new Refused('The file has no rows with text in them.', at);
  return { as: 'tables', tables: [{ name: file.name.replace(/\.[A-Za-z0-9]{1,8}$/, ''), rows }], problems: guessed ? [notUtf8(file.index)] : [] };
}

const notUtf8 = (file: number): Problem => ({
  place: { file },
  severity: 'warning',
  message: 'The file is not UTF-8 and does not say what it is; it was read as Windows-1252. If letters with accents look wrong, save it as UTF-8.',
});

/** Rows that are not empty, each with the line that it begins in. */
function rowsOf(text: string, file: number, context: ReadContext): Table['rows'] {
  const declared = declaredDelimiter(text);
  const first = declared === undefined ? 0 : text.indexOf('\n') + 1;
  const body = text.slice(first);
  const rows: Table['rows'] = [];
  let line = declared === undefined ? 1 : 2;
  const lineOfBody = line - 1;
  let doubled = 0;
  const keep = (cells: string[], lines: number) => {
    const place = { file, line };
    // The parser counts a CRLF inside quotes as two lines.
    for (const cell of cells) doubled += cell.split('\r\n').length - 1;
    line = lineOfBody + lines - doubled + 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (rows.length === context.limits.rows) throw new Refused(`The file has more than ${context.limits.rows} rows.`, place);
    rows.push({ cells, place });
  };
  const onRecord = (cells: string[], info: unknown) => {
    keep(cells, (info as Info).lines);
    return null;
  };
  context.progress(0, 'Cutting the text into rows');
  try {
    parse(body, {
      delimiter: declared ?? guessDelimiter(body),
      relax_column_count: true,
      relax_quotes: true,
      // A quotation mark that is never closed would take the rest of the file for one cell.
      max_record_size: longestRow,
      on_record: onRecord,
    });
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error, line, file);
    throw error;
  }
  return rows;
}

function unreadable(error: CsvError, line: number, file: number): Refused {
  const at = { file, line };
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new Refused(`The row that begins in line ${line} has more than ${longestRow} letters. Look there for a quotation mark that is never closed.`, at);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new Refused(`The row that begins in line ${line} has a quotation mark that is never closed, so that the rest of the file is one cell.`, at);
  }
  return new Refused(`The row that begins in line ${line} cannot be read: ${reasonOf(error)}.`, at);
}

/** Whether the beginning is text with lines that are cut alike. */
function looksLike(file: InputFile): boolean {
  const text = beginning(file.bytes, 8_192);
  if (/^\s*[{[<%]/.test(text)) return false;
  const delimiter = declaredDelimiter(text) ?? guessDelimiter(text);
  const lines = text.split(/\r\n|\r|\n/, 10).filter((line) => line.trim() !== '');
  return lines.length > 1 && (lines[0]?.includes(delimiter) ?? false);
}
