import type { FoundPath } from './toPath.ts';

/** Gives the shortest paths, up to the number asked for, on which every alignment states more than `above`. */
export type Finder = (above: number) => Promise<FoundPath[]>;

/** Below every level: an alignment may state no confidence. */
export const anyLevel = -2;
/** Level of an alignment that states none: lower than any that does. */
const unstated = -1;
const highest = 1;

/** A path's weakest link as a level. */
export const levelOf = ({ weakest }: Pick<FoundPath, 'weakest'>): number => weakest ?? unstated;

/** The stronger first, of equals the shorter, then by what they lead through, so that the order is always the same. */
export function byStrength(one: FoundPath, other: FoundPath): number {
  return levelOf(other) - levelOf(one) || one.length - other.length || (nameOf(one) < nameOf(other) ? -1 : 1);
}

/** Names a path by its steps: no two have the same name. */
export const nameOf = ({ nodes, edges }: Pick<FoundPath, 'nodes' | 'edges'>): string =>
  [...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)].join(' ');

/**
 * The `k` best paths by their weakest link, of equally strong ones the shortest; exact.
 * `k` paths above one level put the weakest of them within reach, so the level rises to it and the search goes on
 * above. Where fewer than `k` are left, those are all the better ones, and the rest are the last ones found. After
 * some rounds the distance to the highest level is halved as well, for data with a great many levels.
 * `near` are paths as short as any that are known already: where there are `k`, the search begins with the best of them.
 */
export async function strongest(k: number, find: Finder, near: readonly FoundPath[] = []): Promise<FoundPath[]> {
  let kept = near.length >= k ? [...near].sort(byStrength).slice(0, k) : await find(anyLevel);
  let better: FoundPath[] = [];
  let ceiling = highest;
  const lowest = () => Math.min(...kept.map(levelOf));
  for (let round = 1; kept.length >= k && lowest() < highest; round += 1) {
    const above = await find(lowest());
    if (above.length < k) {
      better = above;
      break;
    }
    kept = above;
    const middle = (lowest() + ceiling) / 2;
    if (round < 4 || middle <= lowest()) continue;
    const half = await find(middle);
    if (half.length < k) ceiling = middle;
    else kept = half;
  }
  const names = new Set(better.map(nameOf));
  return [...better, ...kept.filter((path) => !names.has(nameOf(path)))].sort(byStrength).slice(0, k);
}
