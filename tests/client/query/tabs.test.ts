import { describe, expect, test } from 'vitest';
import { draftKey, emptyDraft } from '../../../client/views/query/draft.ts';
import { activeTab, addTab, adopt, closeTab, firstTabs, maxTabs, openDraft, tabName, type Tabs, update } from '../../../client/views/query/tabs/tabs.ts';

const draft = (text: string) => ({ ...emptyDraft, text });
const texts = ({ tabs }: Tabs) => tabs.map((tab) => tab.draft.text);
const three = () => openDraft(openDraft(firstTabs(draft('a')), draft('b')), draft('c'));

describe('tabs', () => {
  test('open a query beside the one at hand, and in it where that is empty', () => {
    expect(texts(three())).toEqual(['a', 'b', 'c']);
    expect(texts(openDraft(addTab(firstTabs(draft('a'))), draft('b')))).toEqual(['a', 'b']);
    expect(activeTab(three()).draft.text).toBe('c');
  });

  test('close to the right, else to the left, and never to nothing', () => {
    const state = three();
    expect(activeTab(closeTab(state, state.active)).draft.text).toBe('b');
    const first = state.tabs[0]!.id;
    expect(activeTab(closeTab({ ...state, active: first }, first)).draft.text).toBe('b');
    expect(activeTab(closeTab(state, first)).draft.text).toBe('c');
    const one = firstTabs(draft('a'));
    expect(texts(closeTab(one, one.active))).toEqual([null]);
  });

  test('take what the address brings: the tab that has it, here, or beside', () => {
    const state = three();
    expect(activeTab(adopt(state, draft('a'), 'open')).id).toBe(state.tabs[0]!.id);
    expect(texts(adopt(state, draft('d'), 'here'))).toEqual(['a', 'b', 'd']);
    expect(texts(adopt(state, draft('d'), 'open'))).toEqual(['a', 'b', 'c', 'd']);
    expect(adopt(state, draft('c'), 'open')).toBe(state);
  });

  test('have a limit, at which nothing new is made', () => {
    let state = firstTabs(draft('0'));
    for (let number = 1; number < maxTabs + 5; number++) state = addTab(state);
    expect(state.tabs).toHaveLength(maxTabs);
    const full = openDraft(update(state, state.active, { draft: draft('x') }), draft('last'));
    expect(full.tabs).toHaveLength(maxTabs);
    expect(draftKey(activeTab(full).draft)).toBe(draftKey(draft('last')));
  });

  test.each([
    ['// Who serves 16.4?\nMATCH (n) RETURN n', undefined, null, 'Who serves 16.4?'],
    ['\n\n  RETURN 1', undefined, null, 'RETURN 1'],
    ['', undefined, null, 'New query'],
    ['RETURN 1', 'By SDG', null, 'By SDG'],
    ['RETURN 1', 'By SDG', 'Mine', 'Mine'],
    ['R'.repeat(60), undefined, null, `${'R'.repeat(39)}…`],
  ])('are named after the query: %j', (text, title, name, expected) => {
    expect(tabName({ id: '1', saved: null, name, draft: draft(text) }, title)).toBe(expected);
  });
});
