import { describe, expect, test } from 'vitest';
import { toLucene } from '../../server/api/search/lucene.ts';

describe('a search text as a Lucene query', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['"*~', ''],
    ['law', '(title:(law^6 OR law*^3)^2)'],
    ['8.10', '(title:(8.10^6 OR 8.10*^3)^2)'],
    ['crime', '(title:(crime^6 OR crime*^3 OR crime~1)^2)'],
    ['Terrorist', '(title:(terrorist^6 OR terrorist*^3 OR terrorist~2)^2)'],
    ['a AND b', '(title:(a^6 OR a*^3)^2) AND (title:(and^6 OR and*^3)^2) AND (title:(b^6 OR b*^3)^2)'],
    ['x:y', '(title:(x^6 OR x*^3)^2) AND (title:(y^6 OR y*^3)^2)'],
  ])('%j is %j', (typed, lucene) => {
    expect(toLucene(typed, { title: 2 })).toBe(lucene);
  });

  test('lets a word stand in any of the properties', () => {
    expect(toLucene('law', { title: 100, statement: 1 })).toBe('(title:(law^6 OR law*^3)^100 OR statement:(law^6 OR law*^3)^1)');
  });
});
