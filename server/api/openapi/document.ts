import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type { Call } from '../call.ts';
import { closed } from '../call.ts';
import type { Endpoint } from '../endpoint.ts';
import { problem } from '../shared/schema.ts';

/** The OpenAPI 3.1 document of the contract, made from the same schemas that check requests and responses. */
export function openapiDocument(calls: readonly Call[], version: string): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, object>> = {};
  for (const { endpoint } of calls) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Plumbline',
      version,
      description: 'Strategic frameworks, the Sustainable Development Goals, and the alignments between them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
  });
}

function operation(endpoint: Endpoint): object {
  const { summary, description, tag, access, params, query, body, form, response, lines, file, downloads, needsNoDatabase, problems = [] } = endpoint;
  // What every call of its kind can answer, besides its own.
  const usual = [400, 403, ...(body || form ? [413, 415] : []), ...(needsNoDatabase ? [] : [503])];
  const refusal = (status: number): [string, object] => [
    String(status),
    { description: 'Problem', content: { 'application/problem+json': { schema: problem } } },
  ];
  return {
    operationId: `${endpoint.method}${endpoint.path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    'x-access': access,
    requestParams: { ...(params ? { path: params } : {}), ...(query ? { query } : {}) },
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: closed(body) } } } } : {}),
    ...(form ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: formSchema(form) } } } } : {}),
    responses: {
      '200': { description: 'Answer', content: Object.fromEntries((downloads ?? [file ?? (lines ? 'application/x-ndjson' : 'application/json')]).map((type) => [type, { schema: response }])) },
      ...Object.fromEntries([...new Set([...usual, ...problems])].sort().map(refusal)),
    },
  };
}

/** The fields of a form, and its files. */
const formSchema = (form: z.ZodType): z.ZodType =>
  form instanceof z.ZodObject ? form.extend({ file: z.array(z.string().meta({ format: 'binary' })).optional() }).strict() : form;
