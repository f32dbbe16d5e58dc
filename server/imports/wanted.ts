import type { Graph, GraphNode, GraphRelationship, Properties, Scalar } from '../changes/graph.ts';
import { scalar } from '../changes/graph.ts';
import { inverseOf } from '../domain/alignment.ts';
import type { DraftAlignment, DraftFramework, DraftItem, DraftLink, DraftNoCounterpart } from '../formats/model.ts';
import type { Facts } from './facts.ts';
import { localName } from './ids.ts';
import type { End } from './resolve.ts';

/** Properties without what is empty: Neo4j holds no empty values, and an empty list says nothing. */
export function present(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, Scalar][] => {
      const known = scalar.safeParse(value);
      return known.success && known.data !== '' && !(Array.isArray(known.data) && known.data.length === 0) ? [[name, known.data]] : [];
    }),
  );
}

const noteTexts = (notes: readonly { topic: string; text: string }[]): string[] => notes.map(({ topic, text }) => (topic === '' ? text : `${topic}: ${text}`));

export function frameworkNode({ vision, mission, notes, kind, properties }: DraftFramework, facts: Facts, sourceTitle: string): GraphNode {
  const { prefix, ...told } = facts;
  return {
    id: prefix,
    labels: ['Framework'],
    properties: present({ sourceTitle, kind: kind ?? 'strategic-framework', ...properties, ...told, id: prefix, vision, mission, notes: noteTexts(notes) }),
  };
}

export function conceptNode(item: DraftItem, id: string, order: number, iri: string): GraphNode {
  const { kind, code, title, statement, labels, notes, properties } = item;
  const uri = item.uri ?? (iri === '' ? undefined : iri + encodeURIComponent(id.slice(id.indexOf(':') + 1)));
  return {
    id,
    labels: ['Concept', kind].sort(),
    // A concept without a printed code has an empty one: nothing is made up, and lists that sort by code find one.
    properties: { ...present({ ...properties, id, title, statement, uri, labels, notes: noteTexts(notes) }), code: code ?? '', order },
  };
}

export const link = (type: string, from: string, to: string, properties: Record<string, unknown>): GraphRelationship => ({
  key: `${from}>${type}>${to}`,
  type,
  from,
  to,
  properties: present(properties),
});

const extensionTexts = (extensions: Record<string, string> = {}): string[] => Object.entries(extensions).map(([name, value]) => `${name}: ${value}`);

const pairName = (from: string, to: string): string => `${localName(from.replace(':', '-'))}_${localName(to.replace(':', '-'))}`;

/** Ids of claims: those that the file has, else made of the set and both ends, a number behind what would be a second time. */
export class ClaimIds {
  readonly #taken = new Set<string>();

  idFor(stated: string | undefined, set: string, from: string, to: string): string {
    const base = stated ?? `${set}:${pairName(from, to)}`;
    let id = base;
    for (let number = 2; this.#taken.has(id); number++) id = `${base}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

/** The id that a file states of a claim, where its set keeps its name: in another set the claim is another one. */
const statedId = ({ id, mappingSet }: Pick<DraftAlignment, 'id' | 'mappingSet'>, set: string): string | undefined => (mappingSet === set ? id : undefined);

/** An alignment between two ends that are there, turned round where its file goes from what is served to what serves. */
export function alignsWith(one: DraftAlignment, subject: End, object: End, set: string, inverted: boolean, ids: ClaimIds): GraphRelationship {
  const [from, to] = inverted ? [object, subject] : [subject, object];
  const { evidence, predicate, extensions } = one;
  const [ofFrom, ofTo] = inverted ? [evidence.object, evidence.subject] : [evidence.subject, evidence.object];
  const id = ids.idFor(statedId(one, set), set, from.id ?? '', to.id ?? '');
  return {
    key: id,
    type: 'ALIGNS_WITH',
    from: from.id ?? '',
    to: to.id ?? '',
    properties: present({
      id,
      mappingSet: set,
      predicate: inverted ? inverseOf(predicate) : predicate,
      justification: one.justification,
      confidence: one.confidence,
      status: one.status,
      directness: one.directness,
      polarity: one.polarity,
      rationale: one.rationale,
      author: one.author,
      date: one.date,
      reviewer: one.reviewer,
      reviewDate: one.reviewDate,
      evidenceSubject: ofFrom,
      evidenceObject: ofTo,
      evidenceSource: evidence.source,
      evidenceClaimedBy: evidence.claimedBy,
      evidenceClaimed: evidence.claimed,
      evidenceRead: evidence.read,
      evidenceNote: evidence.note,
      publishedDirection: inverted ? `${subject.id} ${predicate} ${object.id}` : undefined,
      extensions: extensionTexts(extensions),
    }),
  };
}

export function noCounterpartIn(one: DraftNoCounterpart, concept: string, framework: string, set: string, ids: ClaimIds): GraphRelationship {
  const id = ids.idFor(statedId(one, set), set, concept, framework);
  const { reason, status, rationale, author, date, reviewer, reviewDate, extensions } = one;
  return {
    key: id,
    type: 'NO_COUNTERPART_IN',
    from: concept,
    to: framework,
    properties: present({ id, mappingSet: set, reason, status, rationale, author, date, reviewer, reviewDate, extensions: extensionTexts(extensions) }),
  };
}

export const statedLink = ({ type, properties }: DraftLink, from: string, to: string): GraphRelationship => link(type, from, to, properties);

/** One graph of two; what both state is the first one's. */
export function joined(first: Graph, second: Graph): Graph {
  const ids = new Set(first.nodes.map(({ id }) => id));
  const places = new Set(first.relationships.map(({ type, from, to, key }) => `${type} ${from} ${to} ${key}`));
  return {
    nodes: [...first.nodes, ...second.nodes.filter(({ id }) => !ids.has(id))],
    relationships: [...first.relationships, ...second.relationships.filter(({ type, from, to, key }) => !places.has(`${type} ${from} ${to} ${key}`))],
  };
}
