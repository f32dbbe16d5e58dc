import type { z } from 'zod';
import type { FormFile } from '../http/form.ts';
import { readForm } from '../http/form.ts';
import { Answer, type Call, closed, type Input, type Output, parseAll, readInput } from './call.ts';
import type { Context } from './context.ts';
import type { Endpoint } from './endpoint.ts';

/** A call that takes a form with files and answers JSON. */
export function formCall<F extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<z.ZodUndefined, z.ZodUndefined, z.ZodUndefined, R, F>,
  handler: (input: Input<undefined, undefined, undefined> & { form: Output<F>; files: FormFile[] }, context: Context) => Promise<z.input<R> | Answer<z.input<R>>>,
): Call {
  return {
    endpoint,
    answer: async (context, request, response) => {
      const input = readInput(endpoint, request, response);
      const { fields, files } = await readForm(request, context.importLimits);
      const { form } = parseAll({ form: [closed(endpoint.form), fields] }) as { form: Output<F> };
      const answer = await handler({ ...input, body: undefined, params: undefined, query: undefined, form, files }, context);
      if (input.signal.aborted) return;
      const { status, body } = answer instanceof Answer ? answer : { status: 200, body: answer };
      response.status(status).json(endpoint.response.parse(body));
    },
  };
}
