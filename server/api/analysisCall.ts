import type { z } from 'zod';
import type { Recall } from '../neo4j/database.ts';
import { type Call, type Input, type Output, jsonCall } from './call.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

/** A call whose answer is put together from one version of the graph, and names that version. */
export function analysisCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType<{ version: string }>>(
  endpoint: Endpoint<P, Q, B, R>,
  analyse: (recall: Recall, input: Input<Output<P>, Output<Q>, Output<B>>, context: Context) => Promise<Omit<z.input<R>, 'version'>>,
): Call {
  return jsonCall(endpoint, async (input, context) => {
    const { version, answer } = await context.database().atOneVersion((recall) => analyse(recall, input, context));
    return { ...answer, version } as z.input<R>;
  });
}
