import type { CypherResult } from '../../../server/api/cypher/schema.ts';
import type { Problem } from '../../../server/api/shared/schema.ts';
import type { PartialAnswer, RunRequest } from '../../api/cypher.ts';

/** How a run ended. `key` is the draft's. */
export type Ended =
  | { phase: 'done'; key: string; request: RunRequest; result: CypherResult; at: Date }
  | { phase: 'failed'; key: string; request: RunRequest; problem: Problem }
  | { phase: 'cancelled'; key: string; request: RunRequest };

/** State of the page's one run. */
export type Outcome = { phase: 'idle' } | { phase: 'running'; key: string; request: RunRequest; since: number; partial: PartialAnswer | null } | Ended;

const kept = 8;
const recent = new Map<string, Ended>();

/** Keeps an answer for Back and Forward, the last eight of this page's life. */
export function remember(ended: Ended): void {
  recent.delete(ended.key);
  recent.set(ended.key, ended);
  for (const key of [...recent.keys()].slice(0, -kept)) recent.delete(key);
}

/** The last answer to a draft, if this page still has it; nothing is ever run to find it. */
export function recall(key: string): Ended | undefined {
  return recent.get(key);
}
