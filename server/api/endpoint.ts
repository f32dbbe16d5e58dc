import type { z } from 'zod';

/**
 * What somebody must be allowed to do to make a call: read what the graph and its analyses say; run Cypher of one's own; keep
 * or remove what people judge and find; bring in or take back frameworks; change who may do what.
 */
export const accesses = ['view', 'query', 'review', 'import', 'administer'] as const;
export type Access = (typeof accesses)[number];

/**
 * One call of the HTTP contract: the server mounts it, the client calls it, the OpenAPI document lists it,
 * all from the same request and response schemas.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  Form extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** Path below `/api`, Express style: `/concepts/:id`. */
  path: string;
  access: Access;
  summary: string;
  description?: string;
  tag: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Fields of a form (multipart/form-data) instead of a body; files come beside them. */
  form?: Form;
  response: Response;
  /** True when the answer is lines of JSON (application/x-ndjson), each as `response` says. */
  lines?: boolean;
  /** Media type of an answer that is a file instead of JSON; `response` is its text. */
  file?: string;
  /** Media types of an answer that is a file to be saved, which comes in pieces; `response` is what OpenAPI says of its bytes. */
  downloads?: readonly string[];
  /** True when it answers whatever the database does. */
  needsNoDatabase?: boolean;
  /** Problem statuses besides 400 and 500 that this call answers. */
  problems?: number[];
}

/** Gives the description back with its exact types. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Response extends z.ZodType = z.ZodUnknown,
  Form extends z.ZodType = z.ZodUndefined,
>(description: Endpoint<Params, Query, Body, Response, Form>): Endpoint<Params, Query, Body, Response, Form> {
  return description;
}
