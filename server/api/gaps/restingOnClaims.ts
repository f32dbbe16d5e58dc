import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import type { LedgerQuestion, LedgerRow } from './queries.ts';
import { readBases } from './readBases.ts';

/** Rows whose reasons are looked up for this. */
const maxRows = 20_000;

/** The rows that are aligned by nothing but claims made for a whole set alike. Throws `too-large` where too many are aligned. */
export async function restingOnClaims(recall: Recall, rows: readonly LedgerRow[], question: LedgerQuestion): Promise<LedgerRow[]> {
  if (question.crossCutting === 'exclude') return [];
  const aligned = rows.filter(({ state }) => state === 'direct' || state === 'inherited');
  if (aligned.length > maxRows) {
    throw new PlumblineError('too-large', `More than ${maxRows.toLocaleString('en')} of these concepts are aligned: ask for one framework.`);
  }
  const bases = await readBases(recall, aligned, question);
  return aligned.filter(({ id }) => bases.get(id)?.crossCuttingOnly);
}
