/*
 * What is written to a file, in the words of the graph. Frameworks and mapping sets are few and held; the rest is read in pages each
 * time that it is asked for, so that a million concepts need no more memory than a page.
 */

/** A value of a property: text, number, truth value, a list of them; of a foreign graph whatever its JSON is. */
export type Properties = Readonly<Record<string, unknown>>;

/** A node or relationship whose numbers are floats even where they are whole says which: `cypher` alone tells them apart. */
interface Stated {
  /** All but what the app keeps for itself (`origin`, `revision`). */
  properties: Properties;
  /** Whose it is: `seed`, `import:…`; absent for what was written by hand. */
  origin?: string;
  floats?: readonly string[];
}

export interface ExportedFramework extends Stated {
  id: string;
  /** Of its node, `Framework` among them. */
  labels: readonly string[];
}

export interface ExportedConcept extends Stated {
  id: string;
  framework: string;
  kind: string;
  /** Of its node: `Concept`, the kind, and others in a foreign graph. */
  labels: readonly string[];
  /** The concepts above it, or its framework; of several, the first is the one that formats with one parent write. */
  parents: readonly ExportedParent[];
}

/** What a concept is part of; the properties are those of the relationship. */
export interface ExportedParent extends Stated {
  id: string;
  /** IRI of the parent, where it states one. */
  uri?: string;
}

/** An end of a claim, named even where it is not exported itself. */
export interface ExportedEnd {
  id: string;
  title: string;
  uri?: string;
}

export interface ExportedAlignment extends Stated {
  id: string;
  subject: ExportedEnd;
  object: ExportedEnd;
}

/** A judgement that a framework has nothing for a concept: `object` is that framework. */
export interface ExportedNoCounterpart extends Stated {
  id: string;
  subject: ExportedEnd;
  object: ExportedEnd;
}

export interface ExportedLink extends Stated {
  type: 'CONTINUES' | 'SUCCEEDS' | 'IMPLEMENTS';
  from: ExportedEnd;
  to: ExportedEnd;
}

export interface ExportedMappingSet {
  id: string;
  /** Title, description, author, date, version, license, iri, where the graph has them. */
  properties: Properties;
}

export interface Exported {
  /** Day of the export, `2026-01-31`. */
  date: string;
  frameworks: readonly ExportedFramework[];
  /** Those that an exported alignment or judgement belongs to. */
  mappingSets: readonly ExportedMappingSet[];
  /** IRI that each prefix of an id stands for; of frameworks that are not exported too. */
  prefixes: ReadonlyMap<string, string>;
  /** Framework by framework, as in their documents; of one with more than 20,000 concepts in the order of their ids. */
  concepts(framework?: string): AsyncIterable<ExportedConcept>;
  /** Those whose subject is exported. */
  alignments(mappingSet?: string): AsyncIterable<ExportedAlignment>;
  noCounterparts(mappingSet?: string): AsyncIterable<ExportedNoCounterpart>;
  /** Those that begin at what is exported. */
  links(): AsyncIterable<ExportedLink>;
}

/** What a format cannot hold of each thing, in a few words; nothing where it holds all. */
export interface Lost {
  framework?: (one: ExportedFramework) => string[];
  concept?: (one: ExportedConcept) => string[];
  alignment?: (one: ExportedAlignment) => string[];
  noCounterpart?: (one: ExportedNoCounterpart) => string[];
  link?: (one: ExportedLink) => string[];
}

export interface Writer {
  /** As a person calls it: "Excel". */
  title: string;
  /** Most concepts, and most claims, that it writes: as many as it holds in memory, or as the format has room for; absent where there is no end. */
  most?: number;
  lost: (exported: Exported) => Lost;
  /** What the file is; a ZIP where the export takes several. */
  file: (exported: Exported) => { extension: string; mediaType: string };
  /** Why nothing can be written, in a sentence; absent where there is always something. */
  refusal?: (exported: Exported) => string | undefined;
  /** The file in pieces. Throws `Unwritable` before the first. */
  write: (exported: Exported) => AsyncIterable<string | Uint8Array>;
}

/** An export that a format cannot be made of at all: one sentence for the person. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}
