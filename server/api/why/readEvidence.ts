import type { Run } from '../../neo4j/database.ts';
import type { LedgerQuestion } from '../gaps/queries.ts';
import { look, looks, type WhyRow } from './queries.ts';

/** What was found, and the query that found what decides: the last of those that were run. */
export interface Evidence {
  rows: WhyRow[];
  query: ReturnType<typeof look>;
}

/**
 * Looks at a concept as the ledger does, until something decides. Where it was judged to have no counterpart, what is above and
 * below is looked at all the same: it is told beside the judgement.
 */
export async function readEvidence(run: Run, concept: string, question: LedgerQuestion): Promise<Evidence> {
  const rows: WhyRow[] = [];
  for (const name of looks) {
    const query = look(name, concept, question);
    rows.push(...(await run(query)));
    if (rows.some(({ counts }) => counts)) return { rows, query: judgedNone(rows) ? look(looks[0], concept, question) : query };
    if (name === 'gaps/why-relatives' && judgedNone(rows)) break;
  }
  // Nothing counts: its own alignments and judgements say the rest.
  return { rows, query: look(looks[0], concept, question) };
}

/** Whether it was judged to have none in every target. */
function judgedNone(rows: readonly WhyRow[]): boolean {
  const total = (step: WhyRow['step']) => rows.find((row) => row.step === step)?.total ?? 0;
  return !rows.some((row) => row.step === 'own' && row.counts) && total('judged') >= total('asked');
}
