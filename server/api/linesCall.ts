import type { z } from 'zod';
import { linesType } from '../http/problems.ts';
import { type Call, type Input, type Output, readInput } from './call.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * A call that answers lines of JSON. The handler writes each line when it has it; a line is kept for a client that reads
 * slowly, so the handler says with `sent` how long that may take. What it throws before the first line is an ordinary
 * problem, later the last line.
 */
export function linesCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  handler: (input: Input<Output<P>, Output<Q>, Output<B>>, write: (line: z.input<R>) => void, context: Context) => Promise<void>,
): Call {
  return {
    endpoint,
    answer: async (context, request, response) => {
      const input = readInput(endpoint, request, response);
      const write = (line: z.input<R>) => {
        if (input.signal.aborted) return;
        if (!response.headersSent) response.status(200).setHeader('Content-Type', linesType);
        response.write(`${JSON.stringify(endpoint.response.parse(line))}\n`);
      };
      await handler(input, write, context);
      if (!input.signal.aborted) response.end();
    },
  };
}
