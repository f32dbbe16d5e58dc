import type { Database, Versioned } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { byCode } from '../shared/graph.ts';
import { type LedgerQuestion, type LedgerRow, ledger } from './queries.ts';

/**
 * The gap ledger of some frameworks, in the order of their periods and codes. It is computed for one framework at a time
 * and kept until somebody writes to the graph, so that a large graph is asked for what is looked at alone. Throws
 * `not-found` for a framework that does not exist.
 */
export async function readLedger(database: Database, question: LedgerQuestion): Promise<Versioned<LedgerRow[]>> {
  const { framework, against } = question;
  const present = await database.readVersioned((run) => requireFrameworks(run, [...against, ...(framework ?? [])]));
  const asked = present.answer.filter((id) => (framework ? framework.includes(id) : !against.includes(id)));
  const { version, answer } = await database.rememberedAll(
    asked.map((id) => {
      const one = ledger({ ...question, framework: [id] });
      return {
        question: `${one.name} ${JSON.stringify(one.parameters)}`,
        work: async (run) => (await run(one)).map(inOrder).sort((a, b) => byCode(a.code, b.code)),
      };
    }),
    present.version,
  );
  return { version, answer: answer.flat() };
}

/** Relatives come nearest first and a path step by step; targets in the order of their ids. */
function inOrder(row: LedgerRow): LedgerRow {
  return row.relation === 'target' ? { ...row, via: row.via.sort(byCode) } : row;
}
