import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { linesType } from '../http/problems.ts';
import type { Endpoint } from './endpoint.ts';
import { type Input, type Output, readInput } from './mount.ts';

/**
 * Mounts an endpoint that answers lines of JSON. The handler writes each line when it has it; a line is kept for a client
 * that reads slowly, so the handler says with `sent` how long that may take. What it throws before the first line is an
 * ordinary problem, later the last line.
 */
export function mountLines<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<P, Q, B, R>,
  handler: (input: Input<Output<P>, Output<Q>, Output<B>>, write: (line: z.input<R>) => void) => Promise<void>,
): void {
  router[endpoint.method](endpoint.path, async (request: Request, response: Response) => {
    const input = readInput(endpoint, request, response);
    await handler(input, (line) => {
      if (input.signal.aborted) return;
      if (!response.headersSent) response.status(200).setHeader('Content-Type', linesType).setHeader('Cache-Control', 'no-store');
      response.write(`${JSON.stringify(endpoint.response.parse(line))}\n`);
    });
    if (!input.signal.aborted) response.end();
  });
}
