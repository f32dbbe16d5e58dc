import type { NamedQuery } from '../../../../server/api/queries/schema.ts';
import type { Draft } from '../draft.ts';

/** A named query as one's own: its text, its parameters as JSON with the defaults that it declares. */
export function copyOf({ text, parameters }: NamedQuery, limit: number): Draft {
  const typed = parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, JSON.stringify(value)]]));
  return { text, named: null, typed: Object.fromEntries(typed) as Record<string, string>, limit };
}
