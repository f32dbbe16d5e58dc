import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../server/domain/alignment.ts';
import { groupAlignments } from '../../../client/shell/details/groupAlignments.ts';
import { printedBy } from '../../../client/shell/details/printedBy.ts';
import { safeLink } from '../../../client/shell/details/safeLink.ts';
import { parseSelection } from '../../../client/shell/details/selection.ts';
import { opensPalette } from '../../../client/shell/paletteKeys.ts';
import { hitWords, tellingPlaces } from '../../../client/shell/foundWhere.ts';
import { searchText } from '../../../client/shell/searchText.ts';
import { railHref, remember } from '../../../client/shell/viewMemory.ts';

const ref = (id: string) => ({ id, kind: 'Goal' as const, code: '1', title: id, framework: id.split(':')[0] ?? '' });
const alignment = (id: string, subject: string, object: string) =>
  ({ id, subject: ref(subject), object: ref(object) }) as Alignment;

describe('parseSelection', () => {
  it.each([
    ['sf2022:1.1', { type: 'concept', id: 'sf2022:1.1' }],
    ['sf2022', { type: 'framework', id: 'sf2022' }],
    ['alignment:curated:sf2022-1.1_sdg-16.3', { type: 'alignment', id: 'curated:sf2022-1.1_sdg-16.3' }],
    ['bundle:gpg2017:4~sdg:16', { type: 'bundle', row: 'gpg2017:4', column: 'sdg:16' }],
    ['bundle:gpg2017:4', { type: 'unknown', text: 'bundle:gpg2017:4' }],
    ['bundle:a~b~c', { type: 'unknown', text: 'bundle:a~b~c' }],
    ['cell:sf2022:1.1~sdg:16.6', { type: 'cell', row: 'sf2022:1.1', column: 'sdg:16.6' }],
    ['cell:sf2022,oec2022~sdg:16', { type: 'cell', row: 'sf2022,oec2022', column: 'sdg:16' }],
    ['cell:*~sdg', { type: 'cell', row: '*', column: 'sdg' }],
    ['continues:sf2022:2~sf2017:4', { type: 'continuation', concept: 'sf2022:2', earlier: 'sf2017:4' }],
    ['continues:sf2022:2', { type: 'unknown', text: 'continues:sf2022:2' }],
    ['alignment:', { type: 'unknown', text: 'alignment:' }],
    // A node of a foreign database: the API knows whether there is such a one.
    ['4:abc:12', { type: 'concept', id: '4:abc:12' }],
  ])('reads %s', (text, selection) => expect(parseSelection(text)).toEqual(selection));
});

describe('groupAlignments', () => {
  it('groups by the other end, the framework measured against first, and keeps the direction', () => {
    const groups = groupAlignments(
      'sf2022:1',
      [alignment('a', 'gpg2017:1', 'sf2022:1'), alignment('b', 'sf2022:1', 'sdg:16'), alignment('c', 'sf2022:1', 'new:1')],
      'sdg',
      ['sf2022', 'gpg2017'],
    );
    expect(groups.map(({ framework }) => framework)).toEqual(['sdg', 'gpg2017', 'new']);
    expect(groups.map(({ items }) => items[0]?.direction)).toEqual(['out', 'in', 'out']);
    expect(groups[1]?.items[0]?.other.id).toBe('gpg2017:1');
  });
});

it('printedBy never puts our labels of SDG targets into the mouth of the UN', () => {
  expect(printedBy({ ...ref('sdg:16.3'), kind: 'SDGTarget', code: '16.3' }, undefined)).toBe(
    'Plumbline’s label of SDG target 16.3, not the UN’s words',
  );
});

describe('safeLink', () => {
  it.each(['https://example.org/a', 'http://metadata.un.org/sdg/16'])('takes %s', (url) => expect(safeLink(url)).toBe(url));
  it.each(['javascript:alert(1)', 'data:text/html,x', 'urn:plumbline:sf2022', '', null, 'https://a b'])(
    'refuses %s',
    (url) => expect(safeLink(url)).toBeNull(),
  );
});

describe('opensPalette', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) => ({
    key, ctrlKey: false, metaKey: false, altKey: false, ...held,
  });
  it('opens on Ctrl-K and Cmd-K, also while typing', () => {
    expect(opensPalette(press('k', { ctrlKey: true }), true)).toBe(true);
    expect(opensPalette(press('K', { metaKey: true }), true)).toBe(true);
  });
  it('opens on a slash that is not typed into something', () => {
    expect(opensPalette(press('/'), false)).toBe(true);
    expect(opensPalette(press('/'), true)).toBe(false);
    expect(opensPalette(press('/', { altKey: true }), false)).toBe(false);
    expect(opensPalette(press('k'), false)).toBe(false);
  });
});

describe('searchText', () => {
  it.each([
    ['SDG 16', 'sdg:16'],
    ['sdg16.A', 'sdg:16.a'],
    ['sdg:8.10', 'sdg:8.10'],
    [' sdg gender ', 'sdg gender'],
    ['16.3', '16.3'],
    ['sdg', 'sdg'],
  ])('asks for %j as %j', (typed, text) => expect(searchText(typed)).toBe(text));
});

describe('the rail', () => {
  it('leads back to a view as it was left, with what is selected now', () => {
    const memory = remember(new Map(), '/gaps', 'state=all&selected=sf2022:1&against=gpg2017');
    expect(railHref(memory, '/gaps', 'selected=sdg:16&open=x')).toBe('/gaps?state=all&selected=sdg:16');
    expect(railHref(memory, '/query', 'against=sf2022')).toBe('/query?against=sf2022');
  });

  it('gives the same memory back when nothing changed', () => {
    const memory = remember(new Map(), '/gaps', 'a=1');
    expect(remember(memory, '/gaps', 'a=1')).toBe(memory);
  });
});

describe('hits of a search', () => {
  const place = (name: string, ...words: string[]) => ({ in: name, context: [{ text: 'Some ', match: false }, ...words.map((text) => ({ text, match: true }))] });

  it('show the places that show another word', () => {
    const found = [place('rationale', 'crime'), place('subject-passage', 'Crime'), place('object-passage', 'crime', 'criminal')];
    expect(tellingPlaces(found).map((each) => each.in)).toEqual(['rationale', 'object-passage']);
  });

  it('are counted, and said to be the first of more', () => {
    const words = { one: 'alignment', many: 'alignments' };
    expect([hitWords(1, 1, words), hitWords(20, 39, words)]).toEqual(['1 alignment', 'The first 20 of 39 alignments']);
  });
});
