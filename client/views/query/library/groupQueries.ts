import type { NamedQuery } from '../../../../server/api/queries/schema.ts';

export interface QueryGroup {
  group: string;
  queries: NamedQuery[];
}

/** The queries that hold every word of `filter` in title, description, name or group, by group, in the server's order. */
export function groupQueries(queries: readonly NamedQuery[], filter: string): QueryGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, NamedQuery[]>();
  for (const query of queries) {
    const text = [query.title, query.description, query.name, query.group].join(' ').toLowerCase();
    if (words.every((word) => text.includes(word))) groups.set(query.group, [...(groups.get(query.group) ?? []), query]);
  }
  return [...groups].map(([group, found]) => ({ group, queries: found }));
}
