import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../client/views/query/draft.ts';
import { copyOf, listSaved, mergeSaved, putSaved, type SavedQuery } from '../../../client/views/query/saved/savedQueries.ts';
import { fromSavedFile, toSavedFile } from '../../../client/views/query/saved/savedFile.ts';

const query = (name: string, text: string, more: Partial<SavedQuery> = {}): SavedQuery => ({
  id: `${name}-${text}`,
  name,
  description: '',
  pinned: false,
  at: '2026-11-23T08:00:00Z',
  draft: { ...emptyDraft, text },
  ...more,
});
const names = (list: readonly SavedQuery[]) => list.map(({ name }) => name);

describe('saved queries', () => {
  test('are listed pinned first and by name, found by every word', () => {
    const list = [query('b 10', 'x'), query('b 2', 'y'), query('z', 'MATCH gap', { pinned: true })];
    expect(names(listSaved(list, ''))).toEqual(['z', 'b 2', 'b 10']);
    expect(names(listSaved(list, 'GAP match'))).toEqual(['z']);
    expect(names(listSaved(list, 'gap nothing'))).toEqual([]);
  });

  test('replace one of the same name', () => {
    expect(putSaved([query('A', '1')], query('a ', '2')).map(({ draft }) => draft.text)).toEqual(['2']);
  });

  test('go through a file and come back', () => {
    const list = [query('A', 'RETURN 1', { description: 'one', pinned: true })];
    const read = fromSavedFile(toSavedFile(list));
    expect(read.ok && read.queries.map(({ id: _, ...rest }) => rest)).toEqual(list.map(({ id: _, ...rest }) => rest));
  });

  test('of a file that are there already are left out; namesakes get a number', () => {
    const merged = mergeSaved([query('A', '1')], [query('A', '1'), query('A', '2'), query('a', '2'), query('A', '3')]);
    expect(names(merged.list)).toEqual(['A', 'A (2)', 'a (3)', 'A (4)']);
    expect(merged).toMatchObject({ added: 3, known: 1 });
    expect(mergeSaved(merged.list, [query('A (2)', '2')])).toMatchObject({ added: 0, known: 1 });
  });

  test.each([
    ['not json', ['The file is not JSON.']],
    ['{"nodes":[]}', ['The file holds no saved queries of Plumbline.']],
    ['[]', ['The file holds no saved queries of Plumbline.']],
    ['{"plumbline":"saved-queries","version":2,"queries":[]}', ['/version: Invalid input: expected 1']],
    [
      '{"plumbline":"saved-queries","version":1,"queries":[{"name":"","draft":{"text":1,"named":null,"typed":{},"limit":5}}]}',
      ['/queries/0/name: Too small: expected string to have >=1 characters', '/queries/0/draft/text: Invalid input: expected string, received number'],
    ],
  ])('refuse the file %j', (text, problems) => {
    expect(fromSavedFile(text)).toEqual({ ok: false, problems });
  });
});

test('a copy of a named query has its defaults as JSON', () => {
  const named = {
    name: 'x/y',
    group: 'X',
    title: 'Y',
    description: '',
    returns: [],
    text: 'RETURN $a, $b',
    parameters: [
      { name: 'a', type: 'framework' as const, description: '', default: 'sdg' },
      { name: 'b', type: 'integer' as const, description: '' },
    ],
  };
  expect(copyOf(named, 100)).toEqual({ text: 'RETURN $a, $b', named: null, typed: { a: '"sdg"' }, limit: 100 });
});
