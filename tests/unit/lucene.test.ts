import { describe, expect, test } from 'vitest';
import { toLucene } from '../../server/api/search/lucene.ts';

describe('a search text as a Lucene query', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['"*~', ''],
    ['law', '(law^6 OR law*^3)'],
    ['8.10', '(8.10^6 OR 8.10*^3)'],
    ['crime', '(crime^6 OR crime*^3 OR crime~1)'],
    ['Terrorist', '(terrorist^6 OR terrorist*^3 OR terrorist~2)'],
    ['a AND b', '(a^6 OR a*^3) AND (and^6 OR and*^3) AND (b^6 OR b*^3)'],
    ['x:y', '(x^6 OR x*^3) AND (y^6 OR y*^3)'],
  ])('%j is %j', (typed, lucene) => {
    expect(toLucene(typed)).toBe(lucene);
  });
});
