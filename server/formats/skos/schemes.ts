import type { DraftFramework } from '../model.ts';
import { idOf, textOf } from './graph.ts';
import type { Hierarchy } from './hierarchy.ts';
import { choose, labelsOf, languageTag, written } from './labels.ts';
import { isOwnTerm, takeOwnTerms } from './ownTerms.ts';
import { iriOf, nameOf, placeOf, type SkosFile } from './skosFile.ts';
import * as is from './vocabulary.ts';

export interface Schemes {
  frameworks: DraftFramework[];
  /** Ids of the schemes in the file, as the frameworks are. */
  ids: (string | undefined)[];
  /** The framework of each concept. */
  of: Map<string, DraftFramework>;
}

/** The schemes that a concept says it is in, from either side. */
function statedSchemes({ graph }: SkosFile): Map<string, string[]> {
  const stated = new Map<string, string[]>();
  const put = (concept: string, scheme: string) => {
    const schemes = stated.get(concept) ?? [];
    if (!schemes.includes(scheme)) stated.set(concept, [...schemes, scheme]);
  };
  for (const id of graph.subjects.keys()) {
    for (const scheme of graph.ids(id, is.inScheme, is.topConceptOf)) put(id, scheme);
    for (const concept of graph.ids(id, is.hasTopConcept)) put(concept, id);
  }
  return stated;
}

function languageOf(file: SkosFile, id: string): string | undefined {
  const stated = file.graph.of(id, ...is.language).flatMap((term) => languageTag(term) ?? []);
  if (stated.length > 0) return stated.includes('en') ? 'en' : stated[0];
  const titles = new Set(labelsOf(file.graph, id, [...is.otherNames, ...is.prefLabel]).map(({ language }) => language));
  const [only] = titles;
  return titles.size === 1 && only !== undefined && only !== 'und' ? only.split('-')[0] : undefined;
}

const own = new Set([is.type, is.hasTopConcept, is.inScheme, is.topConceptOf, ...is.language, ...is.makers]);

/** What a scheme says of itself, as a framework. */
function readScheme(file: SkosFile, id: string, ref: string): DraftFramework {
  const { graph } = file;
  const language = languageOf(file, id);
  const titles = labelsOf(graph, id, [...is.otherNames.slice(1), ...is.prefLabel, is.otherNames[0] ?? '']);
  const title = choose(titles, language);
  const makers = graph.of(id, ...is.makers).map((term) => ('id' in term ? nameOf(file, term.id, language) : term.text));
  const iri = iriOf(id);
  const framework: DraftFramework = { ref, notes: [], ...(iri !== undefined && { iri }), ...(title && { title: title.text }), ...(language !== undefined && { language }) };
  if (makers.length > 0) framework.organization = [...new Set(makers)].join('; ');
  for (const label of titles) if (label.text !== title?.text) framework.notes.push({ topic: 'Title', text: written(label) });
  const titled = new Set([...is.otherNames, ...is.prefLabel]);
  for (const [property, terms] of graph.subjects.get(id) ?? []) {
    if (own.has(property) || titled.has(property) || isOwnTerm(property)) continue;
    for (const term of terms) framework.notes.push({ topic: is.localName(property), text: idOf(term) ?? textOf(term) });
  }
  takeOwnTerms(framework, graph, id);
  if (!graph.subjects.has(id)) file.reading.warn({ file: file.file, pointer: id }, 'The file says nothing of this scheme but its IRI: give the framework a title.', id);
  else if (!title) file.reading.warn(placeOf(file, id), 'This scheme has no title: give the framework one.', id);
  return framework;
}

/** The scheme of each concept: the first that it names, else that of the nearest concept above that names one. */
function firstSchemes(stated: ReadonlyMap<string, string[]>, { concepts, above }: Hierarchy): Map<string, string> {
  const below = new Map<string, string[]>();
  for (const id of concepts) {
    for (const parent of above.get(id) ?? []) {
      const children = below.get(parent);
      if (children) children.push(id);
      else below.set(parent, [id]);
    }
  }
  const schemes = new Map<string, string>();
  for (const id of concepts) {
    const [scheme] = stated.get(id) ?? [];
    if (scheme !== undefined) schemes.set(id, scheme);
  }
  // What is set while this goes on is visited after what was there: the nearest reaches a concept first.
  for (const [id, scheme] of schemes) for (const child of below.get(id) ?? []) if (!schemes.has(child)) schemes.set(child, scheme);
  return schemes;
}

/** Frameworks of a file and which concept belongs to which. A concept in no scheme goes to the only one there is, else to one of its own. */
export function readSchemes(file: SkosFile, hierarchy: Hierarchy): Schemes {
  const { graph, reading } = file;
  const stated = statedSchemes(file);
  const ids = new Set([...graph.subjects.keys()].filter((id) => graph.isA(id, is.classes.scheme) || graph.ids(id, is.hasTopConcept).length > 0));
  for (const named of stated.values()) for (const scheme of named) ids.add(scheme);
  const byId = new Map([...ids].map((id, at) => [id, readScheme(file, id, `f${at + 1}`)]));

  const of = new Map<string, DraftFramework>();
  const without: string[] = [];
  const schemes = firstSchemes(stated, hierarchy);
  for (const concept of hierarchy.concepts) {
    const framework = byId.get(schemes.get(concept) ?? '');
    if (framework) of.set(concept, framework);
    else without.push(concept);
    const others = (stated.get(concept) ?? []).slice(1);
    if (others.length > 0) reading.warn(placeOf(file, concept), `This concept is in ${others.length + 1} schemes: it was put into the first, the others were kept as notes.`, others.join(', '));
  }
  const all = [...byId.values()];
  const [first] = without;
  if (first === undefined) return { frameworks: all, ids: [...ids], of };
  const only = all.length === 1 ? all[0] : undefined;
  const framework = only ?? { ref: `f${all.length + 1}`, notes: [] };
  for (const concept of without) of.set(concept, framework);
  reading.warn(placeOf(file, first), `${without.length} concepts say no skos:inScheme: they were put into ${only ? 'the only scheme of the file' : 'a framework of their own; give it a title'}.`, first);
  return only ? { frameworks: all, ids: [...ids], of } : { frameworks: [...all, framework], ids: [...ids, undefined], of };
}
