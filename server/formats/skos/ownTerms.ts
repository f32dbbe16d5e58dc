import { conceptKind } from '../../domain/concept.ts';
import { idInIri, vocabulary } from '../export/iri.ts';
import type { DraftFramework, DraftItem } from '../model.ts';
import { type Graph, textOf } from './graph.ts';

/** What the terms of our own export begin with; behind it stands the name of a property of the graph, percent-encoded. */
const base = `${vocabulary}plumbline_`;

export const isOwnTerm = (property: string): boolean => property.startsWith(base);

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Properties that our own export says of a node, by name. */
function ownTerms(graph: Graph, id: string): Map<string, string[]> {
  const own = [...(graph.subjects.get(id) ?? [])].filter(([property]) => isOwnTerm(property));
  return new Map(own.map(([property, terms]) => [decoded(property.slice(base.length)), terms.map(textOf)]));
}

/** Whether our own export wrote a concept: then it has a code only where it says so. */
export const isOwnConcept = (graph: Graph, id: string): boolean => graph.subjects.get(id)?.has(`${base}kind`) ?? false;

/** Its place among its siblings, where our own export wrote it. */
export function ownOrder(graph: Graph, id: string): number | undefined {
  const [order] = graph.of(id, `${base}order`);
  return order === undefined ? undefined : Number(textOf(order));
}

/** Notes as the graph keeps them, `topic: text`, which SKOS has as one text. */
const withTopics = (notes: DraftItem['notes']): DraftItem['notes'] =>
  notes.map((note) => {
    const at = note.text.indexOf(': ');
    if (note.topic !== 'note') return note;
    return at > 0 ? { topic: note.text.slice(0, at), text: note.text.slice(at + 2) } : { topic: '', text: note.text };
  });

const propertiesOf = (rest: ReadonlyMap<string, string[]>): { properties?: Record<string, unknown> } =>
  rest.size === 0 ? {} : { properties: Object.fromEntries([...rest].map(([name, values]) => [name, values.length === 1 ? values[0] : values])) };

/** A concept with what our own export said of it beyond SKOS. */
export function withOwnTerms(item: DraftItem, graph: Graph, id: string): DraftItem {
  const own = ownTerms(graph, id);
  if (own.size === 0) return item;
  const kind = conceptKind.catch(item.kind).parse(own.get('kind')?.[0]);
  const stated = own.get('id')?.[0];
  for (const name of ['kind', 'id', 'order']) own.delete(name);
  const { uri, ...rest } = item;
  // An IRI that export made of the id says nothing beyond it.
  const iri = uri === undefined || idInIri(uri) !== undefined ? {} : { uri };
  return { ...rest, ...iri, kind, ...(stated === undefined ? {} : { id: stated }), notes: withTopics(item.notes), ...propertiesOf(own) };
}

const facts = ['kind', 'periodStart', 'periodEnd', 'vision', 'mission'] as const;

/** The same for a framework, changed in its place. */
export function takeOwnTerms(framework: DraftFramework, graph: Graph, id: string): void {
  const own = ownTerms(graph, id);
  if (own.size === 0) return;
  const take = (name: string): string | undefined => {
    const text = own.get(name)?.[0];
    own.delete(name);
    return text;
  };
  const prefix = take('id');
  if (prefix !== undefined) framework.prefix = prefix;
  for (const name of facts) {
    const text = take(name);
    if (text !== undefined) framework[name] = text;
  }
  if (idInIri(framework.iri) !== undefined) delete framework.iri;
  framework.notes = withTopics(framework.notes);
  Object.assign(framework, propertiesOf(own));
}
