const special = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/**
 * A Lucene query for typed words: each word must occur, as itself, as the beginning of a word, or (from four
 * letters on, without a digit) with a typing mistake, in this order of weight. Special characters are plain text. Empty where
 * nothing is left to search.
 */
export function toLucene(typed: string): string {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(special, ' ').trim())
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/\s+/))
    .map((word) => {
      // A number with a mistake is another number.
      const mistakes = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      // AND, OR and NOT are operators in capitals only; lower case makes them words.
      const fuzzy = mistakes > 0 ? ` OR ${word}~${mistakes}` : '';
      return `(${word}^6 OR ${word}*^3${fuzzy})`;
    })
    .join(' AND ');
}
