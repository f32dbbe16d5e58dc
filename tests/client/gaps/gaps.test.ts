import { describe, expect, it } from 'vitest';
import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { type GapState, gapStates, unalignedStates } from '../../../server/domain/ledger.ts';
import { rowAfterKey } from '../../../client/grid/useRowKeys.ts';
import { whySentences } from '../../../client/shell/details/why/whySentences.ts';
import { defaultCounting } from '../../../client/state/counting.ts';
import { countLine } from '../../../client/views/gaps/counts.ts';
import { nextSort, parseGapsFilter, toggleState, writeSort, writeStates } from '../../../client/views/gaps/gapsFilter.ts';
import { directionOf, directionPatch } from '../../../client/views/gaps/direction.ts';
import { ledgerCsv } from '../../../client/views/gaps/ledgerCsv.ts';
import { whyText } from '../../../client/views/gaps/why.ts';

const item = (id: string, more: Partial<GapItem> = {}): GapItem => ({
  id,
  kind: 'Objective',
  code: id.split(':')[1] ?? '',
  title: `Title of ${id}`,
  framework: id.split(':')[0] ?? '',
  state: 'unreviewed',
  via: null,
  crossCuttingOnly: false,
  waiting: 0,
  setClaims: 0,
  hindering: 0,
  below: null,
  judged: [],
  reason: null,
  ...more,
});
const concept = (id: string, kind: GapItem['kind'] = 'Objective') => ({ ...item(id), kind });
const parse = (text: string) => parseGapsFilter(new URLSearchParams(text));

describe('the filter in the address', () => {
  it('shows the unaligned ones unless it says otherwise', () => {
    expect(parse('').states).toEqual(unalignedStates);
    expect(parse('state=all').states).toEqual(gapStates);
    expect(parse('state=direct,pending').states).toEqual(['direct', 'pending']);
  });

  it('takes what it does not understand as absent', () => {
    expect(parse('state=nonsense&kind=Dog&sort=-colour')).toEqual(parse(''));
  });

  it.each([
    [unalignedStates, null],
    [gapStates, 'all'],
    [['pending', 'direct'] as const, 'direct,pending'],
  ])('writes the states back', (states, text) => expect(writeStates(states)).toBe(text));

  it('adds and takes away one state, never the last', () => {
    expect(toggleState(['direct'], 'pending')).toEqual(['direct', 'pending']);
    expect(toggleState(['direct', 'pending'], 'direct')).toEqual(['pending']);
    expect(toggleState(['direct'], 'direct')).toEqual(unalignedStates);
  });

  it('sorts up, then down, then as the ledger has it', () => {
    expect(nextSort(null, 'title')).toBe('title');
    expect(nextSort({ column: 'title', descending: false }, 'title')).toBe('-title');
    expect(nextSort({ column: 'title', descending: true }, 'title')).toBeNull();
    expect(nextSort({ column: 'code', descending: true }, 'title')).toBe('title');
    expect([writeSort({ column: 'state', descending: false }), writeSort({ column: 'state', descending: true })]).toEqual(['state', '-state']);
  });
});

describe('the counts in a sentence', () => {
  const counts = (some: Partial<Record<GapState, number>>) => ({ ...(Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>), ...some });
  const sdgs = { against: 'sdg', served: null };

  it.each([
    [counts({ unreviewed: 1, direct: 1, pending: 1 }), sdgs, '2 of 3 concepts serve no SDG or target; 1 serves one themselves, 0 by inference'],
    [counts({ unreviewed: 1 }), sdgs, '1 of 1 concept serves no SDG or target; 0 serve one themselves, 0 by inference'],
    [
      counts({ unreviewed: 1 }),
      { against: 'sf2022', title: 'The Framework', served: 'SDG targets' as const },
      '1 of 1 SDG targets are served by nothing in The Framework; 0 are served themselves, 0 by inference',
    ],
    [
      counts({}),
      { against: 'sf2022', title: 'The Framework', served: null },
      '0 of 0 concepts serve no concept of The Framework; 0 serve one themselves, 0 by inference',
    ],
  ])('%#', (some, line, sentence) => expect(countLine(some, line)).toBe(sentence));
});

describe('why', () => {
  it.each([
    [item('a:1', { state: 'direct', via: { relation: 'target', concepts: [concept('sdg:16.3', 'SDGTarget')], total: 1 } }), '16.3'],
    [item('a:1', { state: 'inherited', via: { relation: 'child', concepts: [concept('a:1.1'), concept('a:1.2')], total: 2 } }), '1.1, 1.2'],
    [
      item('a:1', { state: 'derived', via: { relation: 'path', concepts: [concept('oec2022:1'), concept('sdg:16.4', 'SDGTarget')], total: 2 } }),
      'OEC 2022–2025 1 → 16.4',
    ],
    [
      item('a:1', { state: 'direct', crossCuttingOnly: true, via: { relation: 'target', concepts: [concept('sdg:5', 'SDG')], total: 1 } }),
      'SDG 5; Only by claims made for a whole set alike',
    ],
    [
      item('a:1', {
        state: 'no-counterpart',
        reason: { code: 'too-general', rationale: 'Wide.' },
        below: { direct: 1, total: 4, kinds: ['Objective'], serves: [concept('sdg:16', 'SDG')] },
        waiting: 2,
        setClaims: 3,
      }),
      'Too general: Wide.; 1 of its 4 objectives serves SDG 16; 2 suggestions wait for a judgement; 3 claims made for a whole set alike left out',
    ],
    [item('a:1', { judged: ['sdg'] }), 'Judged to have none in SDGs; not yet judged against the others'],
    [item('a:1', { state: 'no-counterpart', reason: { code: 'internal', rationale: 'Staff.' } }), 'Internal: Staff.'],
    [item('a:1'), ''],
  ])('says what a state rests on', (one, text) => expect(whyText(one)).toBe(text));
});

it('exports exactly the rows it is given, in their order', () => {
  const lines = ledgerCsv([item('a:2'), item('a:1', { title: '=cmd' })], { against: 'sdg', counting: defaultCounting, version: 'v1' }).split('\r\n');
  expect(lines[0]).toBe('\uFEFFid,code,title,kind,framework,state,state in words,why,via,reason code,measured against,what counts,graph version');
  expect(lines[1]).toMatch(/^a:2,2,Title of a:2,Objective,a,unreviewed,.*,sdg,accepted,v1$/);
  expect(lines[2]).toMatch(/^a:1,1,'=cmd,/);
  expect(lines).toHaveLength(4);
});

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 9, 9],
    ['PageDown', 2, 9],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['a', 5, null],
  ])('%s from row %i leads to %s', (key, at, next) => expect(rowAfterKey(key, at, 10)).toBe(next));

  it('leads nowhere in an empty table', () => expect(rowAfterKey('End', 0, 0)).toBeNull());
});

describe('the direction', () => {
  it.each([
    [null, 'sdg', { served: false, target: 'sdg', source: null }],
    ['sf2022', 'sdg', { served: false, target: 'sdg', source: 'sf2022' }],
    ['sdg', '*', { served: true, target: 'sdg', source: null }],
    ['sdg', 'sf2022', { served: true, target: 'sdg', source: 'sf2022' }],
    ['sf2022', '*', { served: true, target: 'sf2022', source: null }],
    ['gpg2017', 'sf2022', { served: false, target: 'sf2022', source: 'gpg2017' }],
  ])('of %s against %s is %o', (framework, against, direction) => {
    expect(directionOf(framework, against)).toEqual(direction);
  });

  it('is turned by writing it, with the one framework that is looked at', () => {
    const there = directionPatch({ served: true, target: 'sdg', source: 'sf2022' });
    expect(there).toMatchObject({ framework: 'sdg', against: 'sf2022', kind: 'SDGTarget' });
    expect(directionPatch({ served: false, target: 'sdg', source: 'sf2022' })).toMatchObject({ framework: 'sf2022', against: null, kind: null });
  });
});

describe('why a concept is where it is', () => {
  it('tells what was looked for in order, and what was found last', () => {
    const steps = [
      { state: 'direct' as const, holds: false, found: { counting: 0, notCounting: { suggested: 1 } } },
      { state: 'no-counterpart' as const, holds: false, found: { judged: 0, asked: 1 } },
      { state: 'inherited' as const, holds: false, found: { above: 1, aboveReaching: 0, below: 0, belowReaching: 0 } },
      { state: 'derived' as const, holds: false, found: { bridges: 0, stones: 2 } },
      { state: 'pending' as const, holds: true, found: { suggested: 1, stale: 0, doubted: 0 } },
    ];
    expect(whySentences(item('a:1', { state: 'pending' }), steps, 'sdg')).toEqual([
      'No alignment of its own with an SDG target counts (not counted: 1 suggested).',
      'It was not judged to have no counterpart.',
      'What it is part of lends none.',
      'It is aligned with 2 concepts of other frameworks, but none of them leads to an SDG target.',
      'So it waits for a judgement: 1 suggested.',
    ]);
  });

  it('says in one sentence what needs no more', () => {
    const direct = [{ state: 'direct' as const, holds: true, found: { counting: 2, notCounting: {} } }];
    expect(whySentences(item('a:1', { state: 'direct' }), direct, 'sf2022', 'The Framework')).toEqual([
      '2 alignments of its own with a concept of The Framework count.',
    ]);
  });
});
