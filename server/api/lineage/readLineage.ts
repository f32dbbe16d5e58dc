import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { readLedger } from '../gaps/readLedger.ts';
import type { GapState } from '../../domain/ledger.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import { byCode } from '../shared/graph.ts';
import { textIn } from '../shared/properties.ts';
import { linesOf } from './lines.ts';
import { type ConceptRow, type FrameworkRow, continuesOf, lineageConcepts, lineageFrameworks } from './queries.ts';
import { type ReachedBy, readReached } from './readReached.ts';
import type { LineageFramework, getLineage } from './schema.ts';

export type Lineage = Omit<z.input<typeof getLineage.response>, 'version'>;
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
const maxConcepts = 5_000;

/**
 * The lineage of the frameworks asked for, or of all that have one, with each concept's state and what it reaches.
 * Throws `not-found` and `too-large`.
 */
export async function readLineage(recall: Recall, question: LineageQuestion): Promise<Lineage> {
  const { reachedBy, concepts, ...rest } = await readGraph(recall, question);
  const states = await readStates(recall, question, rest.frameworks);
  return { ...rest, concepts: concepts.map((one) => ({ ...one, state: states.get(one.id) ?? null, reached: reachedBy.get(one.id) ?? [] })) };
}

async function readStates(recall: Recall, { against, ...counting }: LineageQuestion, frameworks: readonly LineageFramework[]): Promise<Map<string, GapState>> {
  const measured = frameworks.map(({ id }) => id).filter((id) => id !== against);
  if (measured.length === 0) return new Map();
  const ledger = await readLedger(recall, { ...counting, framework: measured, against: [against] });
  return new Map(ledger.map(({ id, state }) => [id, state]));
}

async function readGraph(recall: Recall, { framework = [], against, ...counting }: LineageQuestion): Promise<Read> {
  await requireFrameworks(recall, [against, ...framework]);
  const rows = await recall(lineageFrameworks(framework));
  const ids = rows.map(({ id }) => id);
  const found = await recall(lineageConcepts(ids, maxConcepts + 1));
  if (found.length > maxConcepts) {
    throw new PlumblineError('too-large', `These are more than ${maxConcepts.toLocaleString('en')} concepts: ask for fewer frameworks.`);
  }
  const concepts = [...found].sort((a, b) => ids.indexOf(a.framework) - ids.indexOf(b.framework) || byCode(a.code, b.code));
  const shown = new Set(concepts.map(({ id }) => id));
  const lines = linesOf(rows);
  return {
    frameworks: rows.map((row) => toFramework(row, lines.get(row.id) ?? 0, concepts)),
    concepts,
    continues: (await recall(continuesOf(ids))).filter(({ concept, earlier }) => shown.has(concept) && shown.has(earlier)),
    reachedBy: await readReached(recall, ids, against, counting),
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
