import { expect, test } from 'vitest';
import { mergeMarks } from '../../../client/views/query/marksOf.ts';

const mark = (from: number, to: number, severity: 'error' | 'warning', message: string) => ({ from, to, severity, message });

test('the server is right about a place of which both speak', () => {
  const server = [mark(0, 5, 'warning', 'server')];
  expect(mergeMarks(server, [mark(3, 4, 'warning', 'linter'), mark(8, 9, 'warning', 'other')]).map(({ message }) => message)).toEqual(['server', 'other']);
});

test('an error of the server stands alone among errors', () => {
  const server = [mark(0, 5, 'error', 'server')];
  expect(mergeMarks(server, [mark(9, 10, 'error', 'linter'), mark(12, 13, 'warning', 'name')]).map(({ message }) => message)).toEqual(['server', 'name']);
});
