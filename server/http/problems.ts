import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Problem } from '../api/shared/schema.ts';
import { PlumblineError } from '../errors.ts';

/** Content type of answers that are lines of JSON. */
export const linesType = 'application/x-ndjson';

/** The problem document (RFC 9457) of an error. */
export function problemOf(error: PlumblineError): Problem {
  return {
    type: `urn:plumbline:problem:${error.code}`,
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: error.message,
    ...(error.problems.length > 0 ? { errors: error.problems } : {}),
    ...error.extras,
  };
}

/** Answers a path below `/api` that nothing serves. */
export const unknownCall: RequestHandler = (request) => {
  throw new PlumblineError('not-found', `There is no ${request.method} ${request.baseUrl}${request.path}.`);
};

/** Answers a path that only the methods of `allowed` have. */
export const otherMethod =
  (allowed: readonly string[]): RequestHandler =>
  (request, response) => {
    response.setHeader('Allow', allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '));
    throw new PlumblineError('method-not-allowed', `${request.baseUrl}${request.path} answers ${allowed.join(' and ')}, not ${request.method}.`);
  };

/** The one place that turns an error into a response. Internals go to the log, never to the client. */
export function answerProblems(log: (message: string, error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const isLines = response.getHeader('Content-Type') === linesType;
    if (response.headersSent && !isLines) {
      next(error);
      return;
    }
    const known = toPlumblineError(error);
    if (known.status >= 500 && known.code !== 'database-unavailable' && known.code !== 'disk-full') {
      log(`${request.method} ${request.path} failed`, known.cause ?? known);
    }
    if (response.headersSent) {
      response.end(`${JSON.stringify({ type: 'problem', problem: problemOf(known) })}\n`);
      return;
    }
    const { retryAfter = 1 } = known.extras;
    if (known.code === 'database-unavailable' || known.code === 'too-busy') response.setHeader('Retry-After', String(retryAfter));
    response.status(known.status).type('application/problem+json').send(JSON.stringify(problemOf(known)));
  };
}

function toPlumblineError(error: unknown): PlumblineError {
  if (error instanceof PlumblineError) return error;
  const bodyError = error as { type?: string; status?: number };
  if (bodyError.type === 'entity.too.large') return new PlumblineError('too-large', 'The request body is too large.');
  if (bodyError.type === 'entity.parse.failed') return new PlumblineError('bad-request', 'The body is not JSON.');
  if (bodyError.status !== undefined && bodyError.status >= 400 && bodyError.status < 500) {
    return new PlumblineError('bad-request', 'The request could not be read.', { cause: error });
  }
  return new PlumblineError('internal', 'Something went wrong in Plumbline. The log says what.', { cause: error });
}
