import type { Run } from '../../neo4j/database.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import { type Component, Components } from './components.ts';
import { links } from './queries.ts';

/** Concepts that are looked through at most. */
export const maxConcepts = 100_000;

export interface Found {
  islands: Component[];
  truncated: boolean;
}

/**
 * The islands that hold a concept of the asked frameworks. It goes on from neighbour to neighbour, and leaves a group
 * as soon as one of it reaches a target, so that a large graph is walked only where there may be an island.
 */
export async function findIslands(run: Run, frameworks: string[], against: string[], counting: CountingFilter): Promise<Found> {
  const groups = new Components();
  const seen = new Set<string>();
  const ahead = new Set<string>();
  const take = async (from: Parameters<typeof links>[0]): Promise<boolean> => {
    const room = maxConcepts - seen.size;
    const rows = await run(links(from, against, counting, room + 1));
    for (const row of rows) {
      seen.add(row.concept);
      groups.add(row);
      for (const other of row.others) ahead.add(other);
    }
    return rows.length <= room;
  };

  let complete = await take({ frameworks });
  for (;;) {
    const concepts = [...ahead].filter((id) => !seen.has(id) && groups.isAlive(id));
    ahead.clear();
    if (!complete || concepts.length === 0) break;
    complete = await take({ concepts });
  }
  // A group that was not walked to its end may reach a target there.
  return { islands: complete ? groups.alive() : [], truncated: !complete };
}
