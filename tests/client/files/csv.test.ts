import { expect, it } from 'vitest';
import { csvText } from '../../../client/files/csv.ts';

it('writes RFC 4180 with a byte order mark', () => {
  expect(csvText([['a', 'b'], ['one, two', 'say "no"']])).toBe('\uFEFFa,b\r\n"one, two","say ""no"""\r\n');
});

it('keeps line breaks inside quotes', () => {
  expect(csvText([['one\ntwo']])).toBe('\uFEFF"one\ntwo"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\tx', '＝1'])('takes the formula out of %j', (text) => {
  expect(csvText([[text]])).toContain(`'${text}`);
});

it.each(['1.1', 'a-b', 'Sustainable', ''])('leaves %j alone', (text) => {
  expect(csvText([[text]])).toBe(`\uFEFF${text}\r\n`);
});
