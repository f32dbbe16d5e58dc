import { z } from 'zod';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';

/** A concept or framework that is in the graph. */
export interface KnownConcept {
  id: string;
  uri: string | null;
  code: string;
  title: string;
}

export interface KnownFramework {
  id: string;
  title: string | null;
  shortTitle: string | null;
  iri: string | null;
  defaultTarget: boolean;
}

/** What the graph holds of what a draft names. */
export interface Known {
  byId: ReadonlyMap<string, KnownConcept>;
  byIri: ReadonlyMap<string, KnownConcept>;
  /** By `framework code`, in small letters. */
  byCode: ReadonlyMap<string, KnownConcept>;
}

export interface Named {
  ids: readonly string[];
  iris: readonly string[];
  codes: readonly { framework: string; code: string }[];
}

const row = z.object({ asked: z.string(), id: z.string(), uri: z.string().nullable(), code: z.string(), title: z.string().nullable().transform((title) => title ?? '') });

export const codeKey = (framework: string, code: string): string => `${framework} ${code}`.toLowerCase();

/** Looks up what a draft names; so many at a time, so that a large one is no large parameter. */
export async function readKnown(run: Run, { ids, iris, codes }: Named): Promise<Known> {
  const found: z.infer<typeof row>[] = [];
  const size = 5_000;
  const most = Math.max(ids.length, iris.length, codes.length);
  for (let at = 0; at < most; at += size) {
    const part = { ids: ids.slice(at, at + size), iris: iris.slice(at, at + size), codes: codes.slice(at, at + size) };
    found.push(...(await run(query('imports/known-concepts', row, part))));
  }
  return {
    byId: new Map(found.map(({ asked: _, ...one }) => [one.id, one])),
    byIri: new Map(found.flatMap(({ asked: _, ...one }) => (one.uri === null ? [] : [[one.uri, one]]))),
    byCode: new Map(found.map(({ asked, ...one }) => [asked.toLowerCase(), one])),
  };
}

export const readFrameworks = (run: Run): Promise<readonly KnownFramework[]> =>
  run(
    query(
      'imports/frameworks',
      z.object({ id: z.string(), title: z.string().nullable(), shortTitle: z.string().nullable(), iri: z.string().nullable(), defaultTarget: z.boolean() }),
    ),
  );

const owner = z.object({ what: z.enum(['framework', 'mapping set']), id: z.string(), origin: z.string() });

/** Who states frameworks and mapping sets, by `framework x` or `mapping set y`; several for a set that several state. */
export async function readOwners(run: Run, frameworks: readonly string[], mappingSets: readonly string[]): Promise<Map<string, string[]>> {
  const owners = new Map<string, string[]>();
  for (const { what, id, origin } of await run(query('imports/owners', owner, { frameworks, sets: mappingSets }))) {
    const key = `${what} ${id}`;
    owners.set(key, [...(owners.get(key) ?? []), origin]);
  }
  return owners;
}

/** The framework that a file means by a word of its own: its id, its title or short title, its IRI. */
export function frameworkNamed(frameworks: readonly KnownFramework[], word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  const same = (text: string | null) => text !== null && text.trim().toLowerCase() === wanted;
  const isIri = (iri: string | null) => iri !== null && (same(iri) || same(iri.replace(/[/#]$/, '')));
  return frameworks.find(({ id, title, shortTitle, iri }) => same(id) || same(title) || same(shortTitle) || isIri(iri))?.id;
}

/** Titles of concepts and frameworks, and for claims what they are between, by id. */
export async function titlesOf(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await run(query('imports/titles', z.object({ id: z.string(), title: z.string() }), { ids }));
  return new Map(rows.map(({ id, title }) => [id, title]));
}
