import { viewHref } from './links.ts';

/** Address of the Query view with a named query and its parameters filled in; nothing runs by itself. */
export function namedQueryHref(search: string, name: string, parameters: Record<string, unknown>): string {
  const typed = Object.entries(parameters).map(([key, value]): [string, string] => [`p.${key}`, typedValue(value) || ' ']);
  return viewHref('/query', search, { named: name, ...Object.fromEntries(typed) });
}

const typedValue = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));
