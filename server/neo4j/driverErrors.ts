import { Neo4jError } from 'neo4j-driver';
import { z } from 'zod';
import { type ErrorCode, PlumblineError } from '../errors.ts';

/** Driver and server codes that mean something to a person; the first match wins. */
const table: { code: RegExp; as: ErrorCode; say: string }[] = [
  {
    code: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    as: 'database-unavailable',
    say: 'Neo4j refused the user name or password.',
  },
  { code: /Security\.Forbidden|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|Statement\.AccessMode/, as: 'query-refused', say: 'The database user may not do this.' },
  {
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|Routing/,
    as: 'database-unavailable',
    say: 'The database does not answer.',
  },
  {
    code: /TransactionStartFailed|TransactionLogError|Database\.DatabaseUnavailable/,
    as: 'database-unavailable',
    say: 'The database has stopped after an error of its own, and is being restarted.',
  },
  {
    code: /TransactionTimedOut|TransactionTerminated|Terminated/,
    as: 'query-timeout',
    say: 'The query took too long and was ended.',
  },
  {
    code: /MemoryPoolOutOfMemory/,
    as: 'query-timeout',
    say: 'The query needed more memory than one may take and was ended.',
  },
];

/** Turns whatever the driver threw into the one error type; errors that are ours already pass unchanged. */
export function fromDriverError(error: unknown): PlumblineError {
  if (error instanceof PlumblineError) return error;
  if (error instanceof z.ZodError) {
    return new PlumblineError('internal', 'The database holds data of an unexpected shape.', { cause: error });
  }
  if (error instanceof Neo4jError) {
    const known = table.find((row) => row.code.test(error.code));
    if (known) return new PlumblineError(known.as, known.say, { cause: error });
  }
  return new PlumblineError('internal', 'The database answered with an error.', { cause: error });
}
