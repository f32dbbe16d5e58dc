import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { byCode } from '../shared/graph.ts';
import { type LedgerQuestion, type LedgerRow, ledger } from './queries.ts';

/**
 * The gap ledger of some frameworks, in the order of their periods and codes. It is asked for one framework at a time, so
 * that of a large graph only what is looked at is computed and kept. Throws `not-found` for a framework that does not exist.
 */
export async function readLedger(recall: Recall, question: LedgerQuestion): Promise<LedgerRow[]> {
  const { framework, against } = question;
  const known = await requireFrameworks(recall, [...against, ...(framework ?? [])]);
  const asked = known.filter((id) => (framework ? framework.includes(id) : !against.includes(id)));
  const ledgers: (readonly LedgerRow[])[] = [];
  for (let at = 0; at < asked.length; at += together) {
    const some = asked.slice(at, at + together).map((id) => recall(ledger({ ...question, framework: [id] }), inOrder));
    ledgers.push(...(await Promise.all(some)));
  }
  return ledgers.flat();
}

/** Ledgers that are computed at the same time: each takes a processor and a good part of the memory that queries have. */
const together = 2;

const inOrder = (rows: readonly LedgerRow[]): readonly LedgerRow[] => [...rows].sort((a, b) => byCode(a.id, b.id));
