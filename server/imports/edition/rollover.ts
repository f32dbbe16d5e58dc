import { z } from 'zod';
import type { GraphRelationship } from '../../changes/graph.ts';
import type { ConceptRef } from '../../domain/concept.ts';
import { kindOf } from '../../domain/concept.ts';
import type { DraftItem } from '../../formats/model.ts';
import type { Run } from '../../neo4j/database.ts';
import { query } from '../../neo4j/query.ts';
import type { Said } from '../stored.ts';
import { link, present } from '../wanted.ts';
import { type EditionConcept, type Match, matchEditions } from './match.ts';
import { type WordRun, wordRuns } from './words.ts';

/** A proposal above this likeness counts until it is turned down; one below waits for the person. */
const nearlyTheSame = 0.6;

export interface EditionLink {
  ref: string;
  earlier: ConceptRef;
  change: Match['change'];
  score: number;
  words: WordRun[];
  decision: 'proposed' | 'accepted' | 'rejected';
  counts: boolean;
}

/** What a new edition takes over of an earlier one. */
export interface Rollover {
  earlier: string;
  links: EditionLink[];
  relationships: GraphRelationship[];
  /** Alignments and judgements that are taken over as stale. */
  carried: number;
}

const conceptRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.looseObject({ code: z.string().optional(), title: z.string().optional(), statement: z.string().optional() }),
  parent: z.string(),
  order: z.number().nullable(),
});
export type StoredConcept = z.infer<typeof conceptRow>;

/** The concepts of a framework that is in the graph. */
export const conceptsOf = (run: Run, framework: string): Promise<readonly StoredConcept[]> => run(query('imports/concepts-of', conceptRow, { framework }));

const judgedRow = z.object({ type: z.enum(['ALIGNS_WITH', 'NO_COUNTERPART_IN']), from: z.string(), to: z.string(), properties: z.record(z.string(), z.unknown()) });

/**
 * Proposes what each concept of a new edition continues, and takes over what the earlier ones were judged to be aligned with, as
 * `stale`: to be reviewed, never accepted.
 */
export async function rollover(run: Run, earlier: string, items: readonly DraftItem[], ids: ReadonlyMap<string, string>, prefix: string, { links: decided }: Said): Promise<Rollover> {
  const concepts = await conceptsOf(run, earlier);
  const byId = new Map(concepts.map((one) => [one.id, one]));
  const byRef = new Map(items.map((item) => [item.ref, item]));
  const matches = matchEditions(items.map(toLater), toEarlier(concepts, earlier));
  const decisions = new Map(decided.map((one) => [`${one.ref} ${one.earlier}`, one]));
  const pairs = new Map(matches.map((one) => [`${one.later} ${one.earlier}`, one]));
  // A pair that the person made has no likeness of its own.
  for (const { ref, earlier: other, change } of decided) {
    const key = `${ref} ${other}`;
    if (!pairs.has(key) && byRef.has(ref) && byId.has(other)) pairs.set(key, { later: ref, earlier: other, change: change ?? 'reworded', score: 0 });
  }
  const links = [...pairs.values()].map((one): EditionLink => {
    const said = decisions.get(`${one.later} ${one.earlier}`);
    const decision = said?.decision ?? 'proposed';
    const [item, stored] = [byRef.get(one.later), byId.get(one.earlier)];
    return {
      ref: one.later,
      earlier: { id: one.earlier, kind: kindOf(stored?.labels ?? []), code: stored?.properties.code ?? '', title: stored?.properties.title ?? '', framework: earlier },
      change: said?.change ?? one.change,
      score: one.score,
      words: wordRuns(textOf(stored?.properties ?? {}), textOf(item ?? {})),
      decision,
      counts: decision === 'accepted' || (decision === 'proposed' && one.score >= nearlyTheSame),
    };
  });
  const counting = links.filter(({ counts }) => counts);
  const carried = await carry(run, counting, ids, prefix);
  const continues = counting.map(({ ref, earlier: { id }, change, decision, score }) =>
    link('CONTINUES', ids.get(ref) ?? '', id, { change, rationale: decision === 'accepted' ? 'Accepted when the edition was imported.' : `The texts are alike (${score.toFixed(2)}); nobody has looked at it.` }),
  );
  return { earlier, links, relationships: [link('SUCCEEDS', prefix, earlier, {}), ...continues, ...carried], carried: carried.length };
}

const textOf = ({ title = '', statement = '' }: { title?: string | undefined; statement?: string | undefined }): string => `${title} ${statement}`.trim();

const toLater = ({ ref, code, title, statement, parent, level }: DraftItem): EditionConcept => ({ id: ref, code: code ?? '', title, statement, parent, level });

function toEarlier(concepts: readonly StoredConcept[], framework: string): EditionConcept[] {
  const parents = new Map(concepts.map(({ id, parent }) => [id, parent]));
  const levelOf = (id: string): number => {
    let level = 1;
    for (let parent = parents.get(id); parent !== undefined && parent !== framework && level < 100; parent = parents.get(parent)) level += 1;
    return level;
  };
  return concepts.map(({ id, properties: { code = '', title = '', statement }, parent }) => ({
    id,
    code,
    title,
    statement,
    parent: parent === framework ? null : parent,
    level: levelOf(id),
  }));
}

async function carry(run: Run, links: readonly EditionLink[], ids: ReadonlyMap<string, string>, prefix: string): Promise<GraphRelationship[]> {
  if (links.length === 0) return [];
  const rows = await run(query('imports/judged-of', judgedRow, { concepts: [...new Set(links.map(({ earlier }) => earlier.id))] }));
  const set = `${prefix}-carried`;
  const all = new Map<string, GraphRelationship>();
  for (const { ref, earlier } of links) {
    for (const { type, from, to, properties } of rows) {
      if (from !== earlier.id) continue;
      const concept = ids.get(ref) ?? '';
      const id = `${set}:${concept.replace(':', '-')}_${to.replace(':', '-')}_${String(properties.id).replace(/[^A-Za-z0-9._-]/g, '-')}`;
      all.set(id, { key: id, type, from: concept, to, properties: { ...present(claimOf(properties)), id, mappingSet: set, status: 'stale', carriedFrom: String(properties.id) } });
    }
  }
  return [...all.values()];
}

/** What is taken over of a claim: what it says, not who reviewed it or whose it is. */
function claimOf({ reviewer: _, reviewDate: __, origin: ___, judged: ____, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('claimed') && name !== 'judgedStatus' && name !== 'withdrawn'));
}
