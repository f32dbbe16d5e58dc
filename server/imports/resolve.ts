import type { DraftEnd, DraftItem, Statements } from '../formats/model.ts';
import { type Known, type KnownConcept, type KnownFramework, type Named, codeKey, frameworkNamed } from './known.ts';
import type { Said } from './stored.ts';

/** One end of a claim, found: an id of the graph or of the draft. `id` is null where nothing is there. */
export interface End {
  id: string | null;
  code: string;
  title: string;
  framework: string;
}

/** An IRI as it may be written otherwise: with the other of http and https, with or without a slash behind. */
const spellings = (iri: string): string[] => {
  const other = iri.startsWith('https:') ? iri.replace('https:', 'http:') : iri.replace('http:', 'https:');
  return [...new Set([iri, other].flatMap((one) => [one, one.replace(/\/$/, '')]))];
};

/** A CURIE's two parts; undefined for what is none. */
const curie = (id: string): { framework: string; code: string } | undefined => {
  const at = id.indexOf(':');
  return at > 0 ? { framework: id.slice(0, at), code: id.slice(at + 1) } : undefined;
};

/** Which framework the codes of a mapping set belong to, side by side: what the person said, else what the file names. */
function frameworkOf(end: DraftEnd, said: string | undefined, frameworks: readonly KnownFramework[]): string | undefined {
  return said ?? (end.framework === undefined ? undefined : frameworkNamed(frameworks, end.framework));
}

type Sides = Said['mappingSets'];

/** Everything that a draft's claims name, to be looked up. */
export function namedIn({ items, alignments, noCounterparts, links }: Statements, sides: Sides, frameworks: readonly KnownFramework[]): Named {
  const ids = new Set<string>();
  const iris = new Set<string>(items.flatMap(({ uri }) => (uri === undefined ? [] : spellings(uri))));
  const codes = new Map<string, { framework: string; code: string }>();
  const addCode = (framework: string | undefined, code: string | undefined) => {
    if (framework !== undefined && code !== undefined) codes.set(codeKey(framework, code), { framework, code });
  };
  const add = (end: DraftEnd, said?: string) => {
    if (end.id !== undefined) {
      ids.add(end.id);
      const parts = curie(end.id);
      addCode(parts?.framework, parts?.code);
    }
    for (const iri of end.iri === undefined ? [] : spellings(end.iri)) iris.add(iri);
    addCode(frameworkOf(end, said, frameworks), end.code);
  };
  for (const { subject, object, mappingSet } of alignments) {
    add(subject, sides[mappingSet]?.subjects);
    add(object, sides[mappingSet]?.objects);
  }
  for (const { concept, mappingSet } of noCounterparts) add(concept, sides[mappingSet]?.subjects);
  for (const { from, to } of links) {
    add(from);
    add(to);
  }
  return { ids: [...ids], iris: [...iris], codes: [...codes.values()] };
}

/** Finds the ends of claims among the draft's own items and in the graph. */
export class Ends {
  readonly #known: Known;
  readonly #frameworks: readonly KnownFramework[];
  readonly #byRef = new Map<string, End>();
  readonly #own = new Map<string, End>();

  /** `ids` is the id of each item of the outline by its ref; those that meet a concept of the graph have its id. */
  constructor(items: readonly DraftItem[], ids: ReadonlyMap<string, string>, known: Known, frameworks: readonly KnownFramework[]) {
    this.#known = known;
    this.#frameworks = frameworks;
    for (const item of items) {
      const id = ids.get(item.ref) ?? '';
      const end: End = { id, code: item.code ?? '', title: item.title, framework: id.split(':', 1)[0] ?? '' };
      this.#byRef.set(item.ref, end);
      this.#own.set(id, end);
      if (item.uri !== undefined) for (const iri of spellings(item.uri)) this.#own.set(iri, end);
      if (item.code !== null) {
        for (const framework of [end.framework, item.framework]) if (!this.#own.has(codeKey(framework, item.code))) this.#own.set(codeKey(framework, item.code), end);
        // Where a file names no framework, its codes are those of its own concepts.
        if (!this.#own.has(codeKey('', item.code))) this.#own.set(codeKey('', item.code), end);
      }
    }
  }

  /** `said` is the framework that the person named for this side. */
  find(end: DraftEnd, said?: string): End {
    const named = frameworkOf(end, said, this.#frameworks);
    const byRef = end.ref === undefined ? undefined : this.#byRef.get(end.ref);
    const found = byRef ?? this.#byId(end.id) ?? this.#byIri(end.iri) ?? this.#byCode(end, named);
    return found ?? { id: null, code: end.code ?? end.id ?? end.iri ?? '', title: end.label ?? '', framework: named ?? end.framework ?? '' };
  }

  #byId(id: string | undefined): End | undefined {
    if (id === undefined) return undefined;
    const parts = curie(id);
    const key = parts ? codeKey(parts.framework, parts.code) : '';
    return this.#own.get(id) ?? this.#own.get(key) ?? toEnd(this.#known.byId.get(id) ?? this.#known.byCode.get(key));
  }

  #byIri(iri: string | undefined): End | undefined {
    for (const one of iri === undefined ? [] : spellings(iri)) {
      const found = this.#own.get(one) ?? toEnd(this.#known.byIri.get(one));
      if (found) return found;
    }
    return undefined;
  }

  #byCode({ code, framework }: DraftEnd, named: string | undefined): End | undefined {
    if (code === undefined) return undefined;
    if (named !== undefined) return this.#own.get(codeKey(named, code)) ?? toEnd(this.#known.byCode.get(codeKey(named, code)));
    return framework === undefined ? this.#own.get(codeKey('', code)) : undefined;
  }
}

const toEnd = (known: KnownConcept | undefined): End | undefined =>
  known && { id: known.id, code: known.code, title: known.title, framework: known.id.split(':', 1)[0] ?? '' };

/** The ids of items that the graph has already, by their IRIs. */
export function metByIri(items: readonly DraftItem[], { byIri }: Known): Map<string, string> {
  const met = new Map<string, string>();
  for (const { ref, uri } of items) {
    const known = uri === undefined ? undefined : spellings(uri).map((one) => byIri.get(one)).find((one) => one !== undefined);
    if (known) met.set(ref, known.id);
  }
  return met;
}
