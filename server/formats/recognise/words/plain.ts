/** A word or phrase for comparison: without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u00df', 'ss').trim();

export const wordsOf = (text: string): string[] => plain(text).match(/\p{L}[\p{L}\p{N}'\u2019-]*/gu) ?? [];

/** Whether a text is printed in capitals. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A set of the words of a text. */
export const list = (words: string): Set<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Whether one of a phrase's words is among those given. */
export const endsIn = (phrase: string, words: Set<string>): boolean => wordsOf(phrase).some((word) => words.has(word));

/** Words that say nothing of what a title is about. */
export const small = list('the our a an and of for to in its their on with by key main strategic corporate overall general specific expected associated related following list these this high-level unser unsere die der das und fur les des nos notre et de la le l los las nuestros y e o os as nossos nossas do da dos das del');

const openers = list(`we our the this these those it its in by to for with from as at on they their there when while today since every each all no more most many half two three one
  nous notre nos le la les ce cet cette ces il elle en par pour dans un une wir unser unsere der die das dies diese es im mit ein eine heute el los las nuestro nuestra esta este estos hoy un una
  o os as nosso nossa esta este hoje um uma uns il lo gli i questo questa oggi wij de het dit deze`);
/** Whether a line begins a sentence: with a small word that has a capital all the same, which inside of a title it would not have. */
export const opensSentence = (text: string): boolean => /^\p{Lu}\p{Ll}*\s/u.test(text) && openers.has(wordsOf(text)[0] ?? '');
