import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { byCode } from '../shared/graph.ts';
import { type Basis, type LedgerQuestion, type LedgerRow, restsOn } from './queries.ts';

/** Rows that are looked up at once: a transaction has memory for about twice as many. */
const atOnce = 5_000;

/** What the states of some rows of the ledger rest on, by id; a concept is there for each row of the same version. */
export async function readBases(recall: Recall, rows: readonly LedgerRow[], { framework: _, against, ...counting }: LedgerQuestion): Promise<Map<string, Basis>> {
  const targets = against.length > 0 ? against : await requireFrameworks(recall, []);
  const bases: Basis[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    bases.push(...(await recall(restsOn(rows.slice(start, start + atOnce), targets, counting), inOrder)));
  }
  return new Map(bases.map((basis) => [basis.id, basis]));
}

/** Relatives come nearest first and a path step by step; targets in the order of their ids. */
const inOrder = (bases: readonly Basis[]): Basis[] =>
  bases.map((basis) => ({
    ...basis,
    belowServes: basis.belowServes.sort(byCode),
    ...(basis.relation === 'target' ? { via: basis.via.sort(byCode) } : {}),
  }));
