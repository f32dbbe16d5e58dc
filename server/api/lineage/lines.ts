import type { FrameworkRow } from './queries.ts';

/** Number of each framework's line, from 0: editions that succeed each other share one, the earliest line is first. */
export function linesOf(frameworks: readonly Pick<FrameworkRow, 'id' | 'succeeds'>[]): Map<string, number> {
  const groups = frameworks.map(({ id }) => new Set([id]));
  const groupOf = (id: string) => groups.find((group) => group.has(id));
  for (const { id, succeeds } of frameworks) {
    for (const earlier of succeeds) {
      const [own, other] = [groupOf(id), groupOf(earlier)];
      if (!own || !other || own === other) continue;
      // The one that began first keeps its place.
      const [first, second] = groups.indexOf(own) < groups.indexOf(other) ? [own, other] : [other, own];
      for (const one of second) first.add(one);
      groups.splice(groups.indexOf(second), 1);
    }
  }
  return new Map(groups.flatMap((group, line) => [...group].map((id) => [id, line] as const)));
}
