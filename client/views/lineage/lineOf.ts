import type { LineageLink } from '../../../server/api/lineage/schema.ts';

type Link = Pick<LineageLink, 'concept' | 'earlier'>;

/** A concept, all that it goes back to, and all that goes back to it, however many editions away. */
export function lineOf(id: string, links: readonly Link[]): Set<string> {
  const line = new Set([id]);
  follow(id, line, (at) => links.filter(({ concept }) => concept === at).map(({ earlier }) => earlier));
  const later = new Set([id]);
  follow(id, later, (at) => links.filter(({ earlier }) => earlier === at).map(({ concept }) => concept));
  return new Set([...line, ...later]);
}

function follow(id: string, seen: Set<string>, step: (id: string) => string[]): void {
  for (const next of step(id)) {
    if (seen.has(next)) continue;
    seen.add(next);
    follow(next, seen, step);
  }
}
