import { mistakesIn, wordsOf } from './words.ts';

/**
 * A Lucene query for typed words: each word must occur, as itself, as the beginning of a word, or (from four
 * letters on, without a digit) with a typing mistake, in this order of weight. `weights` names the properties to look in, and
 * how much a word in one of them counts. Empty where nothing is left to search.
 */
export function toLucene(typed: string, weights: Record<string, number>): string {
  return wordsOf(typed)
    .map((word) => {
      const mistakes = mistakesIn(word);
      // AND, OR and NOT are operators in capitals only; lower case makes them words.
      const fuzzy = mistakes > 0 ? ` OR ${word}~${mistakes}` : '';
      const meant = `(${word}^6 OR ${word}*^3${fuzzy})`;
      return `(${Object.entries(weights)
        .map(([property, weight]) => `${property}:${meant}^${weight}`)
        .join(' OR ')})`;
    })
    .join(' AND ');
}
