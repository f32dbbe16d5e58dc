import type { z } from 'zod';
import type { Endpoint } from '../../server/api/endpoint.ts';
import { problem } from '../../server/api/shared/schema.ts';
import { ApiProblem, noAnswer } from './problem.ts';

type In<Schema> = Schema extends z.ZodUndefined ? undefined : Schema extends z.ZodType ? z.input<Schema> : undefined;

/** Query values may be lists; each becomes `a,b,c`. Absent and empty ones are left out. */
type QueryIn = Record<string, unknown>;

export interface CallInput<P, B> {
  params?: P;
  query?: QueryIn;
  body?: B;
  signal?: AbortSignal | undefined;
}

/** Calls one endpoint of the contract and parses the answer with its schema. Throws `ApiProblem`. */
export async function call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  input: CallInput<In<P>, In<B>> = {},
): Promise<z.output<R>> {
  const response = await send(endpoint, input);
  return answerOf(endpoint.response, response.status, await response.json().catch(() => undefined));
}

/** An answer as its schema has it. Throws `ApiProblem` for a refusal and for what cannot be read. */
export function answerOf<R extends z.ZodType>(schema: R, status: number, body: unknown): z.output<R> {
  const answer = schema.safeParse(body);
  // Health answers its own shape with 503; everything else that is not 2xx is a problem document.
  if (answer.success) return answer.data;
  const refused = problem.safeParse(body);
  if (status >= 400 && refused.success) throw new ApiProblem(refused.data);
  throw new ApiProblem({ ...noAnswer, status, detail: 'Plumbline gave an answer this page cannot read.' });
}

/**
 * Calls an endpoint that answers lines of JSON and hands each on, parsed with the endpoint's schema, as it comes. Throws
 * `ApiProblem` for a refusal; what goes wrong later is a line of the answer.
 */
export async function stream<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  input: CallInput<In<P>, In<B>>,
  onLine: (line: z.output<R>) => void,
): Promise<void> {
  const response = await send(endpoint, input);
  if (!response.ok || !response.body) {
    const refused = problem.safeParse(await response.json().catch(() => undefined));
    throw new ApiProblem(refused.success ? refused.data : { ...noAnswer, status: response.status });
  }
  try {
    for await (const line of linesOf(response.body)) {
      const parsed = endpoint.response.safeParse(JSON.parse(line));
      if (!parsed.success) throw new ApiProblem({ ...noAnswer, status: 200, detail: 'Plumbline gave an answer this page cannot read.' });
      onLine(parsed.data);
    }
  } catch (error) {
    if (error instanceof ApiProblem || input.signal?.aborted) throw error;
    throw new ApiProblem({ ...noAnswer, detail: 'The answer broke off: Plumbline or the network went away.' });
  }
}

/** Lines of a body as they come, however it is cut on the way. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

async function send<P, B>(
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  { params, query, body, signal }: CallInput<P, B>,
): Promise<Response> {
  const url = hrefOf(endpoint, { params, query });
  try {
    return await fetch(url, {
      method: endpoint.method.toUpperCase(),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(noAnswer);
  }
}

/** The address of a call, for a link to an answer that is a file. */
export function hrefOf({ path: pattern }: Pick<Endpoint, 'path'>, { params, query }: { params?: unknown; query?: QueryIn | undefined }): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(toText((params as Record<string, unknown> | undefined)?.[name])),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    const text = toText(value);
    if (text !== '') search.set(key, text);
  }
  return `/api${path}${search.size > 0 ? `?${search}` : ''}`;
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
