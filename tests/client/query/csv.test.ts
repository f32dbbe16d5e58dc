import { describe, expect, it } from 'vitest';
import { answerCsv as toCsv } from '../../../client/views/query/results/TakeAway.tsx';
import { decodeValue } from '../../../client/views/query/values.ts';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';

const csv = (columns: string[], ...rows: Neo4jJson[][]) => toCsv(columns, rows.map((row) => row.map(decodeValue)));

describe('CSV of an answer', () => {
  it('has a byte order mark, a header and lines that end as RFC 4180 has it', () => {
    expect(csv(['a', 'b'], [1, 'x'])).toBe('\uFEFFa,b\r\n1,x\r\n');
  });

  it('quotes what needs it and leaves null empty', () => {
    expect(csv(['a'], ['say "no", please'], ['two\nlines'], [null])).toBe(
      '\uFEFFa\r\n"say ""no"", please"\r\n"two\nlines"\r\n\r\n',
    );
  });

  const formulas: [Neo4jJson, string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['8.10', '8.10'],
    [-1.5, '-1.5'],
    [{ $type: 'integer', value: '-9007199254740993' }, '-9007199254740993'],
    [{ $type: 'duration', value: '-P1D' }, "'-P1D"],
  ];
  it.each(formulas)('writes %j so that no spreadsheet runs it', (value, field) => {
    expect(csv(['a'], [value])).toBe(`\uFEFFa\r\n${field}\r\n`);
  });

  it('guards the names of columns as well', () => {
    expect(csv(['=cmd'])).toBe("\uFEFF'=cmd\r\n");
  });
});
