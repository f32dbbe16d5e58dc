import { describe, expect, test } from 'vitest';
import { countingQuery, parseCounting } from '../../../client/state/counting.ts';
import { cypherHref, questionHref } from '../../../client/views/findings/questionHref.ts';
import { parseGapsFilter } from '../../../client/views/gaps/gapsFilter.ts';
import { draftFromAddress } from '../../../client/views/query/draft.ts';
import { askedQuestion, type FindingQuestionInput } from '../../../server/api/findings/schema.ts';

/** As a finding keeps it: defaults filled in, the target named, lists as lists. */
function hrefOf(input: FindingQuestionInput) {
  const question = askedQuestion.parse(input);
  if (question.kind === 'gaps') question.parameters.against ??= ['sdg'];
  if (question.kind === 'coverage') question.parameters.columns ??= 'sdg';
  return questionHref({ question: JSON.parse(JSON.stringify(question)) });
}
const parametersOf = (href: string | null) => new URLSearchParams(href?.split('?')[1]);

describe('the address of a question on the gaps', () => {
  test.each([
    [{}, '/gaps?state=all'],
    [{ framework: 'sf2022' }, '/gaps?framework=sf2022&state=all'],
    [{ framework: 'sf2022,oec2022', against: 'gpg2017' }, '/gaps?framework=sf2022,oec2022&against=gpg2017&state=all'],
    [{ framework: 'sdg', against: '*' }, '/gaps?framework=sdg&against=*&state=all'],
    [{ state: 'pending,unreviewed', kind: 'Goal' }, '/gaps?state=pending,unreviewed&kind=Goal'],
    [{ minConfidence: 0.7, crossCutting: 'exclude' }, '/gaps?state=all&confidence=0.7'],
    [{ status: 'accepted', crossCutting: 'include', below: 'exclude' }, '/gaps?state=all&below=exclude&crossCutting=include'],
    [{ status: 'accepted,suggested', mappingSet: 'curated', predicate: 'skos:closeMatch' }, '/gaps?state=all&counts=accepted,suggested&sets=curated&predicates=skos:closeMatch'],
  ])('%j is %s', (parameters, href) => {
    expect(hrefOf({ kind: 'gaps', parameters } as FindingQuestionInput)).toBe(href);
  });

  test('is read by the view as the same question', () => {
    const counting = { minConfidence: 0.7, crossCutting: 'include' as const, status: ['accepted', 'suggested'], mappingSet: ['curated', 'published'], predicate: ['skos:closeMatch'] };
    const href = hrefOf({ kind: 'gaps', parameters: { framework: 'sf2022', state: 'pending,unreviewed', kind: 'Objective', ...counting } });
    expect(countingQuery(parseCounting(parametersOf(href)))).toEqual(counting);
    expect(parseGapsFilter(parametersOf(href))).toMatchObject({ framework: 'sf2022', states: ['pending', 'unreviewed'], kind: 'Objective' });
  });

  test('counts claims for a whole set where a finding was kept before that was said with it', () => {
    expect(questionHref({ question: { kind: 'gaps', parameters: { against: ['sdg'], status: ['accepted'] } } })).toBe('/gaps?state=all&crossCutting=include');
  });
});

describe('the address of a question on the coverage', () => {
  test.each([
    [{}, '/coverage'],
    [{ rows: 'sf2022,oec2022', columns: 'sdg' }, '/coverage?rows=sf2022,oec2022'],
    [{ rows: 'sf2022', columns: 'gpg2017', minConfidence: 0.5 }, '/coverage?rows=sf2022&against=gpg2017&confidence=0.5'],
  ])('%j is %s', (parameters, href) => {
    expect(hrefOf({ kind: 'coverage', parameters })).toBe(href);
  });
});

describe('the address of a query', () => {
  const text = `MATCH (n) WHERE n.id = $id RETURN n.title & '+'`;
  const draftOf = (href: string | null) => draftFromAddress(parametersOf(href));

  test('holds its text and its parameters as they are typed', () => {
    const href = hrefOf({ kind: 'query', query: text, parameters: { id: 'sdg:1', some: ['a', 1] } });
    expect(href).toMatch(/^\/query\?/);
    expect(draftOf(href)).toEqual({ text, named: null, typed: { id: '"sdg:1"', some: '["a",1]' }, limit: 1000 });
  });

  test.each([
    [1, 100],
    [100, 100],
    [101, 1000],
    [1000, 1000],
    [1001, 10_000],
    [10_000, 10_000],
  ])('takes the limit %i as the nearest that can be chosen and cuts no more: %i', (limit, chosen) => {
    expect(draftOf(hrefOf({ kind: 'query', query: 'RETURN 1', limit })).limit).toBe(chosen);
  });

  test('is none where the text is too long', () => {
    expect(hrefOf({ kind: 'query', query: `RETURN '${'x'.repeat(5000)}'` })).not.toBeNull();
    expect(hrefOf({ kind: 'query', query: `RETURN '${'x'.repeat(7000)}'` })).toBeNull();
  });
});

describe('the address of the Cypher that computed a finding', () => {
  const named = { name: 'gaps/ledger', group: 'Gaps', title: 'Gap ledger', description: '', parameters: [], returns: [], text: 'MATCH (n) RETURN n' };
  const cypher = { text: named.text, parameters: { against: ['sdg', 'sf2022'], frameworks: [], minConfidence: 0.7 } };

  test('names the query where the library has the same text', () => {
    const parameters = parametersOf(cypherHref({ cypher }, [{ ...named, name: 'other', text: 'RETURN 1' }, named]));
    expect(Object.fromEntries(parameters)).toEqual({ named: 'gaps/ledger', 'p.against': 'sdg, sf2022', 'p.frameworks': ' ', 'p.minConfidence': '0.7' });
  });

  test('holds the text where the library has another one', () => {
    const parameters = parametersOf(cypherHref({ cypher }, [{ ...named, text: `${named.text} LIMIT 1` }]));
    expect(draftFromAddress(parameters)).toMatchObject({ text: named.text, named: null, typed: { against: '["sdg","sf2022"]' } });
  });
});
