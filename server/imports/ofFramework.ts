import { createHash } from 'node:crypto';
import { z } from 'zod';
import { conceptKind, kindOf } from '../domain/concept.ts';
import { PlumblineError } from '../errors.ts';
import type { Draft, DraftItem } from '../formats/model.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type StoredConcept, conceptsOf } from './edition/rollover.ts';
import { readOwners } from './known.ts';
import type { ReadFile } from './stored.ts';

const ref = 'f1';
const frameworkRow = z.object({ properties: z.record(z.string(), z.unknown()) });
/** Written by the app, or set by the facts of a draft. */
const notCarried = ['id', 'origin', 'revision', 'notes', 'vision', 'mission', 'defaultTarget', 'title', 'statement', 'code', 'order', 'uri', 'labels'];

/**
 * A draft of a framework that is in the graph, so that its outline can be edited; with `copy` under a new prefix, and nothing of its
 * ids and IRIs. Without a framework, an empty one. Throws `not-found`, and `bad-request` for one that no import brought.
 */
export async function draftOfFramework(run: Run, framework: string | undefined, copy: boolean): Promise<ReadFile> {
  const nothing: Draft = { statements: { frameworks: [{ ref, notes: [] }], items: [], alignments: [], noCounterparts: [], mappingSets: [], links: [] }, blocks: [], unrecognised: [], tables: [], problems: [] };
  if (framework === undefined) return asRead('', nothing);
  const [row] = await run(query('imports/framework', frameworkRow, { id: framework }));
  if (!row) throw new PlumblineError('not-found', `There is no framework "${framework}".`);
  const owners = (await readOwners(run, [framework], [])).get(`framework ${framework}`) ?? [];
  if (!copy && !owners.some((origin) => origin.startsWith('import:'))) {
    throw new PlumblineError('bad-request', 'This framework came with Plumbline, and is kept as its source has it: edit a copy of it.');
  }
  const { properties } = row;
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const facts = Object.fromEntries(['organization', 'periodStart', 'periodEnd', 'language', 'sourceUrl', 'vision', 'mission', 'kind'].flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  const title = text('title') ?? framework;
  const concepts = await conceptsOf(run, framework);
  return asRead(title, {
    ...nothing,
    statements: {
      ...nothing.statements,
      frameworks: [
        {
          ...facts,
          ref,
          title: copy ? `${title} (copy)` : title,
          ...(copy ? {} : { prefix: framework, ...(text('iri') === undefined ? {} : { iri: text('iri') }) }),
          notes: notesOf(properties.notes),
          properties: carried(properties, [...Object.keys(facts), ...(copy ? ['iri', 'shortTitle', 'hueLight', 'hueDark', 'adopted'] : [])]),
        },
      ],
      items: inOrder(concepts, framework).map(({ concept, parent, level }, at) => itemOf(concept, parent, level, at, copy)),
    },
  });
}

const asRead = (name: string, draft: Draft): ReadFile => ({ name, bytes: 0, sha256: createHash('sha256').update(JSON.stringify(draft)).digest('hex'), format: 'json', draft });

const notesOf = (notes: unknown): { topic: string; text: string }[] =>
  Array.isArray(notes) ? notes.map(String).map((note) => (note.includes(': ') ? { topic: note.slice(0, note.indexOf(': ')), text: note.slice(note.indexOf(': ') + 2) } : { topic: '', text: note })) : [];

const carried = (properties: Record<string, unknown>, without: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !notCarried.includes(name) && !without.includes(name)));

interface Placed {
  concept: StoredConcept;
  parent: string | null;
  level: number;
}

/** Parents before their children, siblings by their order. */
function inOrder(concepts: readonly StoredConcept[], framework: string): Placed[] {
  const below = new Map<string, StoredConcept[]>();
  for (const one of concepts) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  const placed: Placed[] = [];
  const open = (below.get(framework) ?? []).map((concept): Placed => ({ concept, parent: null, level: 1 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { concept, level } = next;
    placed.push(next);
    open.push(...(below.get(concept.id) ?? []).map((child): Placed => ({ concept: child, parent: concept.id, level: level + 1 })).reverse());
  }
  return placed;
}

function itemOf({ id, labels, properties }: StoredConcept, parent: string | null, level: number, at: number, copy: boolean): DraftItem {
  const { code = '', title = '', statement, ...rest } = properties;
  const { uri, labels: texts, notes } = rest as { uri?: unknown; labels?: unknown; notes?: unknown };
  return {
    ref: id,
    ...(copy ? {} : { id }),
    framework: ref,
    parent,
    level,
    kind: conceptKind.catch('Goal').parse(kindOf(labels)),
    code: code === '' ? null : code,
    title,
    ...(statement === undefined ? {} : { statement }),
    ...(copy || typeof uri !== 'string' ? {} : { uri }),
    ...(Array.isArray(texts) ? { labels: texts.map(String) } : {}),
    notes: notesOf(notes),
    blocks: [],
    place: { file: 0, line: at + 1 },
    properties: carried(rest, []),
  };
}
