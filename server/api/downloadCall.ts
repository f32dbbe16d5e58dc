import type { Response } from 'express';
import type { z } from 'zod';
import { type Call, type Input, type Output, readInput } from './call.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

/** A file to be saved: `name` is what it is called there. */
export interface Download {
  name: string;
  mediaType: string;
  pieces: AsyncIterable<Uint8Array>;
}

/** Milliseconds that a client may take for what was sent to it, before it is cut. */
const patience = 60_000;

/**
 * A call that answers a file, in pieces as they are made and as the client takes them. What goes wrong before the first piece is an
 * ordinary problem; later the connection is cut, so that nobody takes half a file for a whole one.
 */
export function downloadCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, z.ZodString>,
  handler: (input: Input<Output<P>, Output<Q>, Output<B>>, context: Context) => Promise<Download>,
): Call {
  return {
    endpoint,
    answer: async (context, request, response) => {
      const input = readInput(endpoint, request, response);
      const isGone = () => input.signal.aborted;
      const { name, mediaType, pieces } = await handler(input, context);
      if (isGone()) return;
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      for await (const piece of pieces) {
        if (isGone()) return;
        if (!response.write(piece)) await drained(response);
      }
      if (!isGone()) response.end();
    },
  };
}

/** Resolves when there is room for more, or nobody who takes it. */
async function drained(response: Response): Promise<void> {
  if (response.closed) return;
  const cut = setTimeout(() => response.destroy(), patience);
  await new Promise<void>((resolve) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
  clearTimeout(cut);
}
