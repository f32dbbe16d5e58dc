import type { z } from 'zod';
import { type Call, type Input, type Output, readInput } from './call.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

/** A call that answers a file: `name` is what a browser saves it as, `text` is all of it. */
export function fileCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, z.ZodString>,
  handler: (input: Input<Output<P>, Output<Q>, Output<B>>, context: Context) => Promise<{ name: string; text: string }>,
): Call {
  return {
    endpoint,
    answer: async (context, request, response) => {
      const input = readInput(endpoint, request, response);
      const { name, text } = await handler(input, context);
      if (input.signal.aborted) return;
      // Inline: a link with `download` saves it, one without shows it.
      response.setHeader('Content-Disposition', `inline; filename="${name}"`);
      response.setHeader('Cache-Control', 'no-store');
      response.type(`${endpoint.file ?? 'text/plain'}; charset=utf-8`).send(endpoint.response.parse(text));
    },
  };
}
