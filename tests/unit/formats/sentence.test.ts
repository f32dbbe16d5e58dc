import { expect, test } from 'vitest';
import { quotable, reasonOf } from '../../../server/formats/sentence.ts';

test('a piece of a file stands in one line, cut, with a sign for what nobody sees', () => {
  expect(quotable('a\0b\u202e c\r\n\td')).toBe('a\uFFFDb\uFFFD c d');
  expect(quotable('😀'.repeat(5), 3)).toBe('😀😀😀…');
  expect(quotable('😀'.repeat(3), 3)).toBe('😀😀😀');
  expect(quotable('x'.repeat(1_000_000), 4)).toBe('xxxx…');
});

test.each([
  ['3:4: unexpected close tag.', 'unexpected close tag'],
  ['Line 1 column 37: Undefined entity.', 'undefined entity'],
  ['Unexpected "\0 on line 12.', 'unexpected "\uFFFD'],
  ['Bad escaped character in JSON at position 4 (line 1 column 5)', 'bad escaped character'],
  ['Nested mappings are not allowed at line 1, column 5:\n\na: b: c', 'nested mappings are not allowed'],
  ['Invalid comment length. Expected: 0. Found: 1. Are there extra bytes?', 'invalid comment length'],
  ['', 'no reason is known'],
])('of %j the reason is %j', (message, reason) => expect(reasonOf(new Error(message))).toBe(reason));
