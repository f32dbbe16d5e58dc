import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Database, Run, Versioned } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { readLedger } from '../gaps/ledger.ts';
import type { CountingFilter } from '../shared/counting.ts';
import { byCode } from '../shared/graph.ts';
import { textIn } from '../shared/properties.ts';
import { linesOf } from './lines.ts';
import { type ConceptRow, type FrameworkRow, continuesOf, lineageConcepts, lineageFrameworks } from './queries.ts';
import { type ReachedBy, readReached } from './readReached.ts';
import type { LineageFramework, getLineage } from './schema.ts';

export type Lineage = z.input<typeof getLineage.response>;
export interface LineageQuestion extends CountingFilter {
  framework?: string[] | undefined;
  against: string;
}
interface Read {
  frameworks: LineageFramework[];
  concepts: ConceptRow[];
  continues: Lineage['continues'];
  reachedBy: ReachedBy;
}

/** Concepts at most: more are no picture that anybody can read. */
const most = 5_000;

/**
 * The lineage of the frameworks asked for, or of all that have one, with each concept's state and what it reaches; of
 * one and the same version of the graph. Throws `not-found`, `too-large`, and `too-busy` when somebody writes all the time.
 */
export async function readLineage(database: Database, question: LineageQuestion): Promise<Lineage> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const read = await database.remembered(`lineage ${JSON.stringify(question)}`, (run) => readGraph(run, question));
    const states = await readStates(database, question, read);
    if (states.version !== read.version) continue;
    const { reachedBy, concepts, ...rest } = read.answer;
    return {
      ...rest,
      concepts: concepts.map((one) => ({ ...one, state: states.answer.get(one.id) ?? null, reached: reachedBy.get(one.id) ?? [] })),
      version: read.version,
    };
  }
  throw new PlumblineError('too-busy', 'The graph is being written to all the time: ask again when that has ended.');
}

async function readStates(database: Database, { against, ...counting }: LineageQuestion, { version, answer }: Versioned<Read>) {
  const measured = answer.frameworks.map(({ id }) => id).filter((id) => id !== against);
  if (measured.length === 0) return { version, answer: new Map<string, never>() };
  const ledger = await readLedger(database, { ...counting, framework: measured, against: [against] });
  return { version: ledger.version, answer: new Map(ledger.answer.map(({ id, state }) => [id, state])) };
}

async function readGraph(run: Run, { framework = [], against, ...counting }: LineageQuestion): Promise<Read> {
  await requireFrameworks(run, [against, ...framework]);
  const rows = await run(lineageFrameworks(framework));
  const ids = rows.map(({ id }) => id);
  const found = await run(lineageConcepts(ids, most + 1));
  if (found.length > most) {
    throw new PlumblineError('too-large', `These are more than ${most.toLocaleString('en')} concepts: ask for fewer frameworks.`);
  }
  const concepts = found.sort((a, b) => ids.indexOf(a.framework) - ids.indexOf(b.framework) || byCode(a.code, b.code));
  const shown = new Set(concepts.map(({ id }) => id));
  const lines = linesOf(rows);
  return {
    frameworks: rows.map((row) => toFramework(row, lines.get(row.id) ?? 0, concepts)),
    concepts,
    continues: (await run(continuesOf(ids))).filter(({ concept, earlier }) => shown.has(concept) && shown.has(earlier)),
    reachedBy: await readReached(run, ids, against, counting),
  };
}

function toFramework({ id, properties, ...rest }: FrameworkRow, line: number, concepts: ConceptRow[]): LineageFramework {
  const tops = concepts.filter((one) => one.framework === id && one.top);
  return {
    id,
    title: textIn(properties, 'title') ?? id,
    kind: textIn(properties, 'kind') ?? '',
    periodStart: textIn(properties, 'periodStart') ?? '',
    periodEnd: textIn(properties, 'periodEnd'),
    line,
    ...rest,
    counts: { top: tops.length, isNew: tops.filter((one) => one.isNew).length, isDropped: tops.filter((one) => one.isDropped).length },
  };
}
