import { expect, test } from 'vitest';
import { csvReader } from '../../../../server/formats/csv/index.ts';
import { Refused } from '../../../../server/formats/model.ts';
import { context, fileOf, limits, readCsv } from '../tables/support.ts';

const cells = async (content: string | Uint8Array) => (await readCsv(content)).tables[0]!.rows.map((row) => row.cells);
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test.each([';', '\t', '|', ','])('finds the delimiter %j though the texts hold commas', async (delimiter) => {
  const quoted = delimiter === ',' ? '"Roads, rails, and ports"' : 'Roads, rails, and ports';
  expect(await cells(['code', 'title', 'text'].join(delimiter) + '\n' + ['1', quoted, 'x'].join(delimiter) + '\n' + ['2', 'Air', 'y'].join(delimiter))).toEqual([
    ['code', 'title', 'text'],
    ['1', 'Roads, rails, and ports', 'x'],
    ['2', 'Air', 'y'],
  ]);
});

test('takes a declared delimiter, a byte order mark and CRLF, and tells the right lines', async () => {
  const { tables } = await readCsv(bytes([0xef, 0xbb, 0xbf], 'sep=;\r\ncode;title\r\n\r\n1.10;"Two\r\nlines"\r\n01;IV\r\n'));
  expect(tables[0]!.rows.map(({ cells: row, place }) => [place.line, ...row])).toEqual([[2, 'code', 'title'], [4, '1.10', 'Two\r\nlines'], [6, '01', 'IV']]);
});

test('reads Windows-1252 and says so', async () => {
  const source = await readCsv(bytes('code,titre\n1,Sant', [0xe9], ' ', [0x96], ' l', [0x92], 'eau\n'));
  expect(source.tables[0]!.rows[1]!.cells).toEqual(['1', 'Santé – l’eau']);
  expect(source.problems[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('Windows-1252') });
});

test('reads UTF-16 by its mark', async () => {
  expect(await cells(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\tb\nç\td\n', 'utf16le')]))).toEqual([['a', 'b'], ['ç', 'd']]);
});

test('leaves out empty rows, and does not let them count', async () => {
  const rows = await cells(`a,b\n${',,\n'.repeat(20_000)}1,2\n`);
  expect(rows).toEqual([['a', 'b'], ['1', '2']]);
});

test.each([
  ['a quotation mark that is never closed', 'a,b\n1,"x\n2,y\n', /line 2.*never closed/],
  ['no text', '\n \n,,\n', /no rows/],
  ['too many rows', 'a,b\n'.repeat(limits.rows + 1), /more than 5000 rows/],
])('refuses %s', async (_, content, message) => {
  await expect(readCsv(content)).rejects.toThrow(message);
  await expect(readCsv(content)).rejects.toBeInstanceOf(Refused);
});

test('refuses bytes that are no text, and files that are too large', async () => {
  await expect(readCsv(Buffer.from([65, 0, 66, 44, 10]))).rejects.toThrow('not text');
  await expect(csvReader.read(fileOf('a,b\n1,2'), { ...context, limits: { ...limits, bytes: 3 } })).rejects.toThrow('7 bytes');
});

test('looks like CSV where lines are cut, and not where they are prose, JSON or XML', () => {
  expect(csvReader.looksLike(fileOf('code;title\n1;Water\n'))).toBe(true);
  for (const content of ['{"a": 1,\n"b": 2}', '<a>\n,</a>', 'One line.\nAnother line.\n', '']) expect(csvReader.looksLike(fileOf(content))).toBe(false);
});
