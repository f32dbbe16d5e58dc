import { describe, expect, it } from 'vitest';
import { ApiProblem, noAnswer } from '../../client/api/problem.ts';
import { countingSummary } from '../../client/components/countingSummary.ts';
import { countingPatch, countingQuery, parseCounting } from '../../client/state/counting.ts';
import { isAway, pollEvery, serviceState } from '../../client/api/health.ts';
import { selectionHref, viewHref } from '../../client/state/links.ts';
import { parseThemeChoice, resolveTheme } from '../../client/state/theme.ts';

const problem = (status: number) => new ApiProblem({ ...noAnswer, status });

describe('the state of the service', () => {
  it('is being looked at until something answers', () => expect(serviceState(undefined, null).status).toBe('checking'));

  it('is what the app says', () => {
    const health = { status: 'starting', version: '0', reason: 'starting', detail: 'Neo4j is starting.' } as const;
    expect(serviceState(health, null)).toEqual({ status: 'starting', detail: 'Neo4j is starting.' });
  });

  it('is away when the last call failed, whatever was said before', () => {
    const health = { status: 'unavailable', version: '0', reason: 'unreachable', detail: 'old' } as const;
    expect(serviceState(health, problem(0))).toEqual({ status: 'away', detail: noAnswer.detail });
  });

  it('is looked at often while anything is wrong', () => {
    expect(pollEvery('ok', false)).toBe(10_000);
    expect(pollEvery('ok', true)).toBe(2_000);
    expect(pollEvery('away', false)).toBe(2_000);
  });

  it.each([
    [0, true],
    [502, true],
    [503, true],
    [404, false],
    [500, false],
  ])('takes a status of %i for a passing one: %s', (status, away) => expect(isAway(problem(status))).toBe(away));
});

describe('the theme', () => {
  it('follows the system unless one was chosen', () => {
    expect(resolveTheme('system', true)).toBe('dark');
    expect(resolveTheme('system', false)).toBe('light');
    expect(resolveTheme('light', true)).toBe('light');
  });

  it('takes an unknown stored choice for none', () => {
    expect(parseThemeChoice('dark')).toBe('dark');
    expect(parseThemeChoice('purple')).toBe('system');
    expect(parseThemeChoice(null)).toBe('system');
  });
});

describe('addresses', () => {
  it('select something and keep the rest of the view', () => {
    expect(selectionHref('/gaps', 'state=all&selected=sdg:1', 'bundle:sf2022:1~sdg:16')).toBe(
      '/gaps?state=all&selected=bundle:sf2022:1~sdg:16',
    );
  });

  it('take over what all views share, and no more', () => {
    expect(viewHref('/explore', 'state=all&against=sf2022&confidence=0.7', { selected: 'sdg:16.3' })).toBe(
      '/explore?against=sf2022&confidence=0.7&selected=sdg:16.3',
    );
    expect(viewHref('/query', '')).toBe('/query');
    expect(viewHref('/gaps', 'crossCutting=include&q=x')).toBe('/gaps?crossCutting=include');
  });

  it('cannot be broken out of by an id', () => {
    expect(selectionHref('/gaps', '', 'a&b=c#d')).toBe('/gaps?selected=a%26b%3Dc%23d');
  });
});

describe('what counts for gaps', () => {
  const read = (text: string) => countingQuery(parseCounting(new URLSearchParams(text)));

  it('leaves out claims made for a whole set alike, as the API does, unless they are asked for', () => {
    expect(read('')).toEqual({});
    expect(read('crossCutting=include')).toEqual({ crossCutting: 'include' });
    expect(read('crossCutting=exclude')).toEqual({});
  });

  it.each([
    ['0.7', 0.7],
    ['2', undefined],
    ['much', undefined],
  ])('reads a confidence of %s', (text, minConfidence) => {
    expect(read(`confidence=${text}`).minConfidence).toBe(minConfidence);
  });

  it.each([
    '',
    'confidence=0.7&crossCutting=include',
    'counts=accepted,suggested&sets=curated,published&predicates=skos:broadMatch,skos:relatedMatch',
  ])('writes into the address what it reads from it: %s', (text) => {
    const patch = countingPatch(parseCounting(new URLSearchParams(text)));
    const written = Object.entries(patch).filter((entry): entry is [string, string] => Boolean(entry[1]));
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(new URLSearchParams(text)));
  });

  it.each([
    ['', 'accepted'],
    ['confidence=0.7', 'accepted, 0.7 or more'],
    ['counts=accepted,suggested&crossCutting=include', 'accepted or suggested, cross-cutting claims too'],
    ['sets=published&predicates=skos:broadMatch', 'accepted, Published claim, “falls under”'],
    ['sets=a,b&predicates=skos:broadMatch,skos:exactMatch', 'accepted, 2 mapping sets, 2 relations'],
  ])('says in a few words what counts: %s', (text, words) => {
    expect(countingSummary(parseCounting(new URLSearchParams(text)))).toBe(words);
  });
});
