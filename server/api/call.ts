import type { Request, Response } from 'express';
import { z } from 'zod';
import { type InputProblem, PlumblineError } from '../errors.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

export type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export interface Input<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal;
  /** Who asks: what the client calls itself, or its address. */
  client: string;
  /** Resolves when the answer has left us; cuts a client that takes longer than so many milliseconds to read it. */
  sent: (timeout: number) => Promise<void>;
  /** Resolves when there is room for more of a long answer, or nobody who takes it. */
  drained: () => Promise<void>;
}

/** Status beside the body, for the few calls that answer other than 200. */
export class Answer<Body> {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {}
}

/** One call of the contract with what answers it. */
export interface Call {
  endpoint: Endpoint;
  answer: (context: Context, request: Request, response: Response) => Promise<void>;
}

/**
 * A call that answers JSON: parses the request with its schemas (all problems at once), runs the handler, parses the
 * response with its schema and sends it. Handlers throw `PlumblineError`.
 */
export function jsonCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  handler: (
    input: Input<Output<P>, Output<Q>, Output<B>>,
    context: Context,
  ) => Promise<z.input<R> | Answer<z.input<R>>> | z.input<R> | Answer<z.input<R>>,
): Call {
  return {
    endpoint,
    answer: async (context, request, response) => {
      const input = readInput(endpoint, request, response);
      const answer = await handler(input, context);
      if (input.signal.aborted) return;
      const { status, body } = answer instanceof Answer ? answer : { status: 200, body: answer };
      response.status(status).json(endpoint.response.parse(body));
    },
  };
}

/** What a handler is given of a request. Throws `bad-request` with all that is wrong in it. */
export function readInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  request: Request,
  response: Response,
): Input<Output<P>, Output<Q>, Output<B>> {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const said = parseAll({
    params: [endpoint.params, request.params],
    query: [closed(endpoint.query), request.query],
    body: [closed(endpoint.body), request.body],
  }) as { params: Output<P>; query: Output<Q>; body: Output<B> };
  return {
    ...said,
    signal: gone.signal,
    client: request.get('X-Plumbline-Client')?.slice(0, 64) ?? request.socket.remoteAddress ?? '',
    sent: (timeout: number) => untilSent(response, timeout),
    drained: () => untilDrained(response),
  };
}

/** Parses the parts of a request, each with its schema. Throws `bad-request` with all that is wrong in them. */
export function parseAll(parts: Record<string, [schema: z.ZodType | undefined, value: unknown]>): Record<string, unknown> {
  const problems: InputProblem[] = [];
  const parsed = Object.entries(parts).map(([where, [schema, value]]): [string, unknown] => {
    const result = schema?.safeParse(value);
    if (!result || result.success) return [where, result?.data];
    problems.push(...result.error.issues.map((issue) => toProblem(issue, where)));
    return [where, undefined];
  });
  if (problems.length > 0) throw new PlumblineError('bad-request', summaryOf(problems), { problems });
  return Object.fromEntries(parsed);
}

function untilSent(response: Response, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => response.destroy(), timeout);
    const end = () => {
      clearTimeout(cut);
      resolve();
    };
    if (response.closed) end();
    else response.once('finish', end).once('close', end);
  });
}

async function untilDrained(response: Response): Promise<void> {
  if (!response.writableNeedDrain || response.closed) return;
  await new Promise<void>((resolve) => response.once('drain', resolve).once('close', resolve));
}

/** A misspelt member is an error, never silently ignored. */
export function closed(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodObject ? schema.strict() : schema;
}

function toProblem(issue: z.core.$ZodIssue, where: string): InputProblem {
  return { path: [where, ...issue.path].map(String).join('.'), message: issue.message };
}

function summaryOf(problems: InputProblem[]): string {
  const first = problems[0];
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `${first?.path}: ${first?.message}${more}`;
}
