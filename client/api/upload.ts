import type { z } from 'zod';
import type { Endpoint } from '../../server/api/endpoint.ts';
import { answerOf, hrefOf } from './call.ts';
import { ApiProblem, noAnswer } from './problem.ts';

/** Fields of a form, and the files that go with it. Absent fields are left out. */
export interface Upload<F> {
  fields: F;
  files: readonly File[];
  /** Told how much of it is sent, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a form with files to an endpoint that takes one, and parses the answer with its schema. `fetch` does not tell how much is
 * sent; an XMLHttpRequest does. Throws `ApiProblem`, and the signal's reason when it was stopped.
 */
export async function upload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType, F extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R, F>,
  { fields, files, onProgress, signal }: Upload<z.input<F>>,
): Promise<z.output<R>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields as Record<string, string | undefined>)) if (value !== undefined && value !== '') form.append(name, value);
  for (const file of files) form.append('file', file, file.name);
  const { status, body } = await send(endpoint.method.toUpperCase(), hrefOf(endpoint, {}), form, onProgress, signal);
  return answerOf(endpoint.response, status, body);
}

function send(method: string, url: string, form: FormData, onProgress: (share: number) => void, signal: AbortSignal): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress(loaded / total);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(new ApiProblem(noAnswer));
    request.onabort = () => reject(new DOMException('The person stopped it.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.open(method, url);
    request.send(form);
    if (signal.aborted) stop();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
