import { describe, expect, it } from 'vitest';
import type { Path, PathReading } from '../../../server/api/paths/schema.ts';
import { layeredLayout } from '../../../client/graph/layouts/layered.ts';
import { parseCounting } from '../../../client/state/counting.ts';
import { inQueryHref } from '../../../client/views/paths/inQuery.ts';
import { parsePathsAddress } from '../../../client/views/paths/pathsAddress.ts';
import { pathsPicture } from '../../../client/views/paths/pathsPicture.ts';
import { countWords, endWords, kindsWords, stepWords } from '../../../client/views/paths/pathWords.ts';
import { stepStyle } from '../../../client/views/paths/stepStyle.ts';

const node = (id: string): Path['nodes'][number] => ({
  id,
  kind: 'Goal',
  labels: ['Concept', 'Goal'],
  code: id.split(':')[1] ?? '',
  title: `Title of ${id}`,
  framework: id.split(':')[0] ?? '',
  properties: {},
});
const claim = (source: string, target: string, more: Record<string, string | number> = {}): Path['edges'][number] => ({
  id: `${source}-${target}`,
  type: 'ALIGNS_WITH',
  source,
  target,
  properties: { predicate: 'skos:broadMatch', confidence: 0.7, status: 'accepted', ...more },
});
const part = (source: string, target: string): Path['edges'][number] => ({
  id: `${source}>PART_OF>${target}`,
  type: 'PART_OF',
  source,
  target,
  properties: {},
});
const path = (ids: string[], edges: Path['edges'], reading: PathReading, kinds: Path['kinds'] = ['shortest']): Path => ({
  nodes: ids.map(node),
  edges,
  length: edges.length,
  asserted: edges.filter(({ type }) => type === 'ALIGNS_WITH').length,
  derived: edges.filter(({ type }) => type !== 'ALIGNS_WITH').length,
  reading,
  weakest: 0.7,
  kinds,
});
const one = path(['a:1', 'b:1', 'sdg:1'], [claim('a:1', 'b:1'), claim('sdg:1', 'b:1')], 'derived');
const other = path(['a:1', 'a:2', 'sdg:1'], [part('a:1', 'a:2'), claim('a:2', 'sdg:1')], 'inherited', ['shortest', 'best']);
const direct = path(['a:1', 'sdg:1'], [claim('a:1', 'sdg:1')], 'direct');

describe('the address', () => {
  it.each([
    ['', { from: null, to: null, best: 5, maxLength: 6, hierarchy: true, path: null }],
    [
      'from=a:1&to=sdg&best=20&longest=8&hierarchy=exclude&path=3',
      { from: 'a:1', to: 'sdg', best: 20, maxLength: 8, hierarchy: false, path: 3 },
    ],
    ['best=51&longest=9&path=0&hierarchy=maybe', { best: 5, maxLength: 6, hierarchy: true, path: null }],
    ['best=many&longest=2.5&path=-1', { best: 5, maxLength: 6, path: null }],
  ])('%j is read', (text, expected) => {
    expect(parsePathsAddress(new URLSearchParams(text))).toMatchObject(expected);
  });

  it('of the query has every parameter, and leads to the framework whichever end that is', () => {
    const counting = parseCounting(new URLSearchParams('confidence=0.7&crossCutting=exclude'));
    const asked = parsePathsAddress(new URLSearchParams('from=sdg&to=a:1&longest=4'));
    const address = new URLSearchParams(inQueryHref(asked, counting, '').split('?')[1]);
    expect(Object.fromEntries(address)).toMatchObject({
      named: 'paths/to-framework',
      'p.from': 'a:1',
      'p.to': 'sdg',
      'p.maxLength': '4',
      'p.hierarchy': 'true',
      'p.minConfidence': '0.7',
      'p.crossCutting': 'false',
    });
    const between = inQueryHref({ ...asked, from: 'a:1', to: 'b:1' }, counting, '');
    expect(new URLSearchParams(between.split('?')[1]).get('named')).toBe('paths/shortest');
  });
});

describe('the words', () => {
  it.each([
    [{ paths: [direct], truncated: false }, '1 path of 1 step is the shortest.'],
    [{ paths: [one, other], truncated: false }, '2 paths of 2 steps are the shortest; 1 is the best by its weakest link.'],
    [
      { paths: [one, { ...other, kinds: ['best' as const] }, { ...direct, kinds: ['best' as const] }], truncated: false },
      '1 path of 2 steps is the shortest; 2 are the best by their weakest link.',
    ],
    [{ paths: [one, one], truncated: true }, '2 of more than 2 paths of 2 steps are the shortest.'],
  ])('count what was found', (answer, words) => {
    expect(countWords(answer)).toBe(words);
  });

  it('say why a path is listed', () => {
    expect([one, other, { kinds: ['best' as const] }].map(kindsWords)).toEqual([
      'Shortest',
      'Shortest, and among the best',
      'Among the best',
    ]);
  });

  it.each([
    [claim('a:1', 'b:1'), 'a:1', 'falls under'],
    [claim('a:1', 'b:1'), 'b:1', 'covers'],
    [claim('a:1', 'b:1', { predicate: 'foreign' }), 'a:1', 'is aligned with'],
    [part('a:1', 'a:2'), 'a:1', 'is part of'],
    [part('a:1', 'a:2'), 'a:2', 'includes'],
  ])('read a step from the end where it starts', (edge, first, words) => {
    expect(stepWords(edge, first)).toBe(words);
  });

  it('name an end as a person would', () => {
    expect(endWords({ id: 'sdg:16.4', kind: 'SDGTarget', code: '16.4', title: 'x', framework: 'sdg' })).toBe('SDG 16.4');
    expect(endWords({ id: 'sf2022:1.1', kind: 'Objective', code: '1.1', title: 'x', framework: 'sf2022' })).toBe('1.1 of SF 2022–2025');
    expect(endWords({ id: 'who', kind: 'Framework', code: '', title: 'Health', framework: 'who' })).toBe('Health');
  });
});

describe('the picture', () => {
  it('tells a claim from one that was inferred, and both from the hierarchy', () => {
    const styles = [claim('a:1', 'b:1'), claim('a:1', 'b:1', { justification: 'semapv:MappingChaining' }), part('a:1', 'a:2')].map(
      stepStyle,
    );
    expect(styles).toEqual(['asserted', 'derived', 'hierarchy']);
  });

  it('has each node and step once, and draws what only follows from the paths', () => {
    const { picture } = pathsPicture([one, other]);
    expect(picture.nodes.map(({ id }) => id)).toEqual(['a:1', 'b:1', 'sdg:1', 'a:2']);
    expect(picture.edges.filter(({ derived }) => derived).map(({ id }) => id)).toEqual(['derived:a:1~sdg:1']);
    expect(picture.edges).toHaveLength(5);
  });

  it('draws no conclusion where somebody claims it outright', () => {
    expect(pathsPicture([direct, one, other]).picture.edges.some(({ derived }) => derived)).toBe(false);
  });

  it('leads from the left to the right, or from top to bottom, whichever way the claims were made', () => {
    const { picture, flow } = pathsPicture([one, other]);
    const at = (narrow: boolean, axis: 'x' | 'y') => {
      const { nodes } = layeredLayout(picture, flow, narrow);
      return ['a:1', 'b:1', 'a:2', 'sdg:1'].map((id) => nodes.get(id)?.[axis] ?? NaN);
    };
    for (const [start = NaN, b = NaN, c = NaN, end = NaN] of [at(false, 'x'), at(true, 'y')]) {
      expect(start).toBeLessThan(b);
      expect(b).toBe(c);
      expect(c).toBeLessThan(end);
    }
  });

  it('lays out the same paths the same way, and paths that cross too', () => {
    const back = path(['a:1', 'a:2', 'b:1', 'sdg:1'], [part('a:1', 'a:2'), claim('a:2', 'b:1'), claim('b:1', 'sdg:1')], 'derived');
    const forth = path(['a:1', 'b:1', 'a:2', 'sdg:1'], [claim('a:1', 'b:1'), claim('a:2', 'b:1'), claim('a:2', 'sdg:1')], 'derived');
    const { picture, flow } = pathsPicture([back, forth]);
    const once = layeredLayout(picture, flow, false);
    expect(layeredLayout(picture, flow, false)).toEqual(once);
    expect([...once.nodes.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('bends a long line around what stands between', () => {
    const { picture, flow } = pathsPicture([one, direct]);
    const { edges } = layeredLayout(picture, flow, false);
    expect([...edges.keys()]).toEqual(['alignment:a:1-sdg:1']);
  });
});
