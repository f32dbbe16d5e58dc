import { isNear } from '../../../server/domain/isNear.ts';

/** Longest list of what was expected that a person reads. */
const readable = 80;
/** Keywords that the console refuses are no advice. */
const refused = /^(CREATE|INSERT|MERGE|SET|REMOVE|DELETE|DETACH|NODETACH|FOREACH|LOAD|USE)\b/;

/**
 * A syntax error of Neo4j in fewer words: what cannot stand there, which keyword was meant where one is near, and what was
 * expected where that is a short list. Any other message is left as it is.
 */
export function plainSyntax(message: string): string {
  const [, found, expected] = /^Invalid input '([^]*)': expected ([^]*)$/.exec(message) ?? [];
  if (found === undefined || expected === undefined) return message;
  const what = found === '' ? 'The query ends too early' : `“${found}” cannot stand here`;
  const meant = meantBy(found, expected);
  if (meant !== undefined) return `${what}. Did you mean ${meant}?`;
  return expected.length > readable ? `${what}.` : `${what}: expected ${expected}.`;
}

/** The expected keyword that a word was most likely meant to be. */
function meantBy(found: string, expected: string): string | undefined {
  const word = found.toUpperCase();
  const keywords = (expected.match(/\b[A-Z]{3,}(?: [A-Z]+)*/g) ?? []).filter((keyword) => keyword !== word && keyword !== 'EOF' && !refused.test(keyword));
  const mistakes = word.length < 4 ? [] : word.length < 6 ? [1] : [1, 2];
  return mistakes.flatMap((most) => keywords.find((keyword) => isNear(word, keyword, most)) ?? [])[0];
}
