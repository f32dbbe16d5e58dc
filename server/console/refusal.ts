import { PlumblineError } from '../errors.ts';

/** Where in a text, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The 403 of a statement that the console does not run: which rule, why in plain words, and where. */
export function refusal(rule: string, message: string, place?: Place): PlumblineError {
  return new PlumblineError('query-refused', message, { extras: { rule, ...place } });
}

/** The 422 of a statement that is no Cypher, for what must not even reach the server. */
export function mistake(message: string, place: Place): PlumblineError {
  return new PlumblineError('query-failed', message, { extras: { code: 'Neo.ClientError.Statement.SyntaxError', ...place } });
}

/** Line and column of an offset; CR LF counts as one end of line. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
