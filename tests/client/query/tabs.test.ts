import { describe, expect, test } from 'vitest';
import { draftKey, emptyDraft } from '../../../client/views/query/draft.ts';
import { activeTab, addTab, adopt, closeTab, firstTabs, maxTabs, newTab, openDraft, tabName, type Tabs, update } from '../../../client/views/query/tabs/tabs.ts';

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

  test('take what the address brings: the tab that has it, the one that had it, or beside', () => {
    const state = three();
    const first = state.tabs[0]!.id;
    expect(activeTab(adopt(state, draft('a'))).id).toBe(first);
    expect(adopt(state, draft('c'))).toBe(state);
    const back = adopt(state, draft('d'), first);
    expect(texts(back)).toEqual(['d', 'b', 'c']);
    expect(back.active).toBe(first);
    expect(texts(adopt(state, draft('d')))).toEqual(['a', 'b', 'c', 'd']);
    expect(texts(adopt(state, draft('d'), 'closed since'))).toEqual(['a', 'b', 'c', 'd']);
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
    ['// Who serves 16.4?\nMATCH (n) RETURN n', 'Who serves 16.4?'],
    ['//\n/*\n * Who serves it?\n * And why?\n */\nRETURN 1', 'Who serves it?'],
    ['// Only a note', 'Only a note'],
    ['\n\n  RETURN 1', 'RETURN 1'],
    ['', 'New query'],
    [null, 'New query'],
    ['MATCH (n:Goal)\n  // inside\nRETURN n', '(n:Goal) RETURN n'],
    ['profile optional match (n:Goal) RETURN n', '(n:Goal) RETURN n'],
    ['MATCH', 'MATCH'],
    ['R'.repeat(60), `${'R'.repeat(39)}…`],
    [`MATCH (n:Objective) RETURN n.code AS code, n.title`, '(n:Objective) RETURN n.code AS code…'],
    ['// Which of the objectives of the crime strategy serve nothing', 'Which of the objectives of the crime…'],
  ])('are named after the text: %j', (text, expected) => {
    expect(tabName(newTab({ ...emptyDraft, text }), undefined)).toBe(expected);
  });

  test('are named after the named query until its text is changed', () => {
    const named = { title: 'By SDG', text: 'RETURN 1' };
    expect(tabName(newTab({ ...emptyDraft, named: 'by-sdg' }), named)).toBe('By SDG');
    expect(tabName(newTab({ ...draft('RETURN 1'), named: 'by-sdg' }), named)).toBe('By SDG');
    expect(tabName(newTab({ ...draft('RETURN 2'), named: 'by-sdg' }), named)).toBe('RETURN 2');
  });

  test('keep a name that was given with a text until that is changed, and one of the person for good', () => {
    const given = { name: 'Copy of By SDG', text: 'RETURN 1' };
    expect(tabName(newTab(draft('RETURN 1'), { given }), undefined)).toBe('Copy of By SDG');
    expect(tabName(newTab(draft('RETURN 2'), { given }), undefined)).toBe('RETURN 2');
    expect(tabName(newTab(draft('RETURN 2'), { given, name: 'Mine' }), undefined)).toBe('Mine');
    const reused = openDraft(firstTabs(), draft('a'), { given });
    expect(activeTab(reused).given).toEqual(given);
    expect(activeTab(openDraft(update(reused, reused.active, { draft: draft('') }), draft('b'))).given).toBeNull();
  });
});
