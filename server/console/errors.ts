import { Neo4jError } from 'neo4j-driver';
import { PlumblineError } from '../errors.ts';
import { fromDriverError } from '../neo4j/driverErrors.ts';
import { limits } from './limits.ts';
import type { Place } from './refusal.ts';
import { isDeadline } from './transaction.ts';

/** What the driver threw for a statement, and how a place in what was sent is found in the person's text. */
export class StatementFailed extends Error {
  constructor(
    override readonly cause: unknown,
    readonly toOwnPlace: (place: Place) => Place,
  ) {
    super('The statement failed');
  }
}

/** Our words, because the server's own name its files, settings or the user. */
const ownWords: { code: RegExp; rule: string; say: string }[] = [
  {
    code: /Statement\.AccessMode|Security\.Forbidden|Fabric\.AccessMode/,
    rule: 'read-only',
    say: 'This console reads only: the query would change the graph.',
  },
  {
    code: /Statement\.ExternalResourceFailed/,
    rule: 'no-load-csv',
    say: 'LOAD CSV is not allowed here: it reads files and other hosts.',
  },
];

const timedOut = `The query did not end within ${limits.statementTimeout / 1000} seconds and was stopped.`;

/** Turns an error of a person's statement into the one error type; mistakes in it carry `line`, `column` and `code`. */
export function fromStatementError(error: unknown, toOwnPlace: (place: Place) => Place = (place) => place): PlumblineError {
  if (error instanceof PlumblineError) return error;
  if (error instanceof StatementFailed) return fromStatementError(error.cause, error.toOwnPlace);
  if (error instanceof Error && error.name === 'AbortError') return new PlumblineError('query-timeout', 'The query was cancelled.', { cause: error });
  if (isDeadline(error)) return new PlumblineError('query-timeout', timedOut, { cause: error });
  if (!(error instanceof Neo4jError)) return fromDriverError(error);

  const refused = ownWords.find(({ code }) => code.test(error.code));
  if (refused) return new PlumblineError('query-refused', refused.say, { cause: error, extras: { rule: refused.rule } });
  if (/TransactionTimedOut|TransactionTerminated|Transaction\.Terminated/.test(error.code)) {
    return new PlumblineError('query-timeout', timedOut, { cause: error });
  }
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverflow/.test(error.code)) {
    return new PlumblineError('query-failed', 'The query needs more memory than one query may take.', {
      cause: error,
      extras: { code: error.code },
    });
  }
  // The server calls some mistakes of a query its own failure, such as a negative length.
  if (error.code.startsWith('Neo.ClientError.') || error.code === 'Neo.DatabaseError.Statement.ExecutionFailed') {
    const { message, place } = splitPlace(error.message, toOwnPlace);
    return new PlumblineError('query-failed', message, { cause: error, extras: { code: error.code, ...place } });
  }
  return fromDriverError(error);
}

/** What nobody outside needs to know of the server. */
const insides = /\b(java|scala|org\.neo4j)\.|[/\\](usr|opt|home|tmp|var|root|srv)[/\\]/;

/**
 * The server writes the place behind its sentence: `… (line 3, column 9 (offset: 42))`, then the text with a caret.
 */
function splitPlace(text: string, toOwnPlace: (place: Place) => Place): { message: string; place: Partial<Place> } {
  const found = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/.exec(text);
  const sentence = (found ? text.slice(0, found.index) : text).replace(/^Failed to invoke.*?: Caused by: \S+: /, '');
  const place = found ? toOwnPlace({ line: Number(found[1]), column: Number(found[2]) }) : {};
  return { message: insides.test(sentence) ? 'Neo4j could not run the query.' : sentence.trim(), place };
}
