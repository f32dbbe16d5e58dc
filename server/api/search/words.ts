const special = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/** The words of what was typed, lower case; special characters of Lucene are plain text between words. */
export const wordsOf = (typed: string): string[] => typed.toLowerCase().replace(special, ' ').split(/\s+/).filter((word) => word !== '');

/** Mistakes that a word may have and still be meant: none in a short one, nor in a number, for that is another number. */
export const mistakesIn = (word: string): 0 | 1 | 2 => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
