import { conceptKind, kindOf } from '../domain/concept.ts';
import type { Exported, ExportedConcept } from '../formats/export/model.ts';
import { PlumblineError } from '../errors.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { describeMappingSets } from './mappingSets.ts';
import { idPages } from './pages.ts';
import { claimRow, conceptRow, frameworkRow, idRow, linkRow, mappingSetRow, prefixRow } from './rows.ts';
import { type Selection, claimParameters } from './selection.ts';

/** What is exported, and how much of it there is. */
export interface Read {
  exported: Exported;
  /** Concepts, or alignments and judgements, whichever are more. */
  size: number;
}

/** What a selection holds, to be read in pages each time that it is asked for. Throws `not-found` for a framework that is not there. */
export async function readExported(run: Run, selection: Selection, date: string): Promise<Read> {
  await requireKnown(run, [...selection.frameworks, ...selection.against]);
  const frameworks = await run(query('exports/frameworks', frameworkRow, { frameworks: selection.frameworks }));
  const { alignments } = claimParameters(selection);
  const sets = await run(query('exports/mapping-sets', mappingSetRow, { ...alignments, frameworks: frameworks.map(({ id }) => id) }));
  const prefixes = await run(query('exports/prefixes', prefixRow));

  const pages = async function* (only?: string) {
    for (const { id, concepts } of frameworks) if (only === undefined || only === id) for await (const ids of idPages(run, id, concepts)) yield { framework: id, ids };
  };
  const claims = async function* (kind: 'alignments' | 'noCounterparts', mappingSet?: string) {
    if (!sets.some((set) => set[kind] > 0 && (mappingSet === undefined || set.id === mappingSet))) return;
    const name = kind === 'alignments' ? 'exports/alignments' : 'exports/no-counterparts';
    for await (const { ids } of pages()) yield* await run(query(name, claimRow, { ids, ...claimParameters(selection, mappingSet)[kind] }));
  };

  const exported: Exported = {
    date,
    frameworks,
    mappingSets: await describeMappingSets(run, sets),
    prefixes: new Map(prefixes.map(({ prefix, iri }) => [prefix, iri])),
    async *concepts(only) {
      for await (const { framework, ids } of pages(only)) {
        for (const row of await run(query('exports/concepts', conceptRow, { ids }))) yield { ...row, framework, kind: kindIn(row.labels) };
      }
    },
    alignments: (mappingSet) => claims('alignments', mappingSet),
    noCounterparts: (mappingSet) => claims('noCounterparts', mappingSet),
    async *links() {
      yield* await run(query('exports/links', linkRow, { ids: frameworks.map(({ id }) => id) }));
      for await (const { ids } of pages()) yield* await run(query('exports/links', linkRow, { ids }));
    },
  };
  const concepts = frameworks.reduce((sum, one) => sum + one.concepts, 0);
  const claimed = sets.reduce((sum, set) => sum + set.alignments + set.noCounterparts, 0);
  return { exported, size: Math.max(concepts, claimed) };
}

async function requireKnown(run: Run, asked: readonly string[]): Promise<void> {
  const known = new Set((await run(query('frameworks/ids', idRow))).map(({ id }) => id));
  const unknown = [...new Set(asked)].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new PlumblineError('not-found', `There is no framework ${unknown.map((id) => `"${id}"`).join(', ')}.`);
}

/** A concept of a foreign graph without a kind of ours counts as a goal. */
const kindIn = (labels: readonly string[]): ExportedConcept['kind'] => conceptKind.catch('Goal').parse(kindOf(labels));

