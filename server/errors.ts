/** HTTP status of each stable error code; the only table that maps one to the other. */
const statuses = {
  'bad-request': 400,
  'forbidden-origin': 403,
  'access-refused': 403,
  'query-refused': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'conflict': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'query-failed': 422,
  'query-timeout': 408,
  'too-busy': 429,
  'internal': 500,
  'database-unavailable': 503,
  'disk-full': 507,
  'start-up': 500,
} as const;

export type ErrorCode = keyof typeof statuses;

/** One problem found in an input: where (dotted path or JSON pointer) and what. */
export interface InputProblem {
  path: string;
  message: string;
}

/**
 * The one error type. `message` is written for the person and holds no path, secret or internals;
 * `cause` holds what the log needs.
 */
export class PlumblineError extends Error {
  readonly code: ErrorCode;
  readonly problems: InputProblem[];
  /** Extra members of the problem document, such as the rule that refused a query or its line and column. */
  readonly extras: Record<string, unknown>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; problems?: InputProblem[]; extras?: Record<string, unknown> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'PlumblineError';
    this.code = code;
    this.problems = options.problems ?? [];
    this.extras = options.extras ?? {};
  }

  get status(): number {
    return statuses[this.code];
  }
}

/** A start-up failure: one sentence that says what to install or set. The process exits with 1 after it. */
export function startUpError(sentence: string, cause?: unknown): PlumblineError {
  return new PlumblineError('start-up', sentence, { cause });
}
