import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { type Input, type Output, readInput } from './mount.ts';

/** Mounts an endpoint whose answer is a file: `name` is what a browser saves it as, `text` is all of it. */
export function mountFile<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<P, Q, B, z.ZodString>,
  handler: (input: Input<Output<P>, Output<Q>, Output<B>>) => Promise<{ name: string; text: string }>,
): void {
  router[endpoint.method](endpoint.path, async (request: Request, response: Response) => {
    const input = readInput(endpoint, request, response);
    const { name, text } = await handler(input);
    if (input.signal.aborted) return;
    // Inline: a link with `download` saves it, one without shows it.
    response.setHeader('Content-Disposition', `inline; filename="${name}"`);
    response.setHeader('Cache-Control', 'no-store');
    response.type(`${endpoint.file ?? 'text/plain'}; charset=utf-8`).send(endpoint.response.parse(text));
  });
}
