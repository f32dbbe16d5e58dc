import type { Router } from 'express';
import type { z } from 'zod';
import type { Recall } from '../neo4j/database.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';
import { type Input, type Output, mount } from './mount.ts';

/** Mounts an endpoint whose answer is put together from one version of the graph, and names that version. */
export function mountAnalysis<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType<{ version: string }>>(
  router: Router,
  context: Context,
  endpoint: Endpoint<P, Q, B, R>,
  analyse: (recall: Recall, input: Input<Output<P>, Output<Q>, Output<B>>) => Promise<Omit<z.input<R>, 'version'>>,
): void {
  mount(router, endpoint, async (input) => {
    const { version, answer } = await context.database().atOneVersion((recall) => analyse(recall, input));
    return { ...answer, version } as z.input<R>;
  });
}
