import { alignmentBase, iriOf, mappingSetIri, prefixIri, unspecifiedLicence, vocabulary } from '../export/iri.ts';
import type { Exported, ExportedAlignment, ExportedConcept, ExportedFramework, ExportedLink, ExportedMappingSet, ExportedNoCounterpart, Properties } from '../export/model.ts';
import { extensionsOf, isBookkeeping, listOf, textOf } from '../export/properties.ts';
import { labelsOf } from './labelsWritten.ts';

/** An IRI, or a text with its language or the name of its type in `xsd`. */
export type Value = { iri: string } | { text: string; language?: string; type?: 'boolean' | 'integer' | 'double' };

/** Something with an IRI and what is said of it; terms are CURIEs of `terms`. */
export interface Resource {
  iri: string;
  types: string[];
  said: [term: string, value: Value][];
  /** What is said of others with it as the object. */
  saidOf: [subject: string, term: string][];
  /** A triple of its own beside it. */
  asserted?: [subject: string, term: string, object: string];
}

/** Frameworks, concepts, mapping sets, claims and links of an export as resources, one after the other. */
export async function* resources(exported: Exported): AsyncGenerator<Resource> {
  const languages = new Map(exported.frameworks.map(({ id, properties }) => [id, languageIn(properties)]));
  for (const one of exported.frameworks) yield scheme(exported, one, languages.get(one.id));
  for await (const one of exported.concepts()) yield concept(exported, one, languages.get(one.framework));
  for (const one of exported.mappingSets) yield mappingSet(one);
  const sets = new Map(exported.mappingSets.map((set) => [set.id, mappingSetIri(set.id, textOf(set.properties, 'iri'))]));
  for await (const one of exported.alignments()) {
    yield mapping(exported, one, sets);
    for (const end of [one.subject, one.object]) if (!languages.has(end.id.split(':', 1)[0] ?? '')) yield named(exported, end);
  }
  for await (const one of exported.noCounterparts()) yield nothingFound(exported, one, sets);
  for await (const one of exported.links()) yield link(exported, one);
}

const languageIn = (properties: Properties): string | undefined => {
  const language = textOf(properties, 'language');
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : undefined;
};

const own = (name: string): string => `plumbline:plumbline_${encodeURIComponent(name)}`;
const literal = (term: string, text: string, language?: string): Resource['said'] => (text === '' ? [] : [[term, { text, ...(language === undefined ? {} : { language }) }]]);
const toIri = (term: string, iri: string): [string, Value] => [term, { iri }];

/** A property without a term of its own, as it is typed; a list says each of its values. */
function ofOurs(properties: Properties, without: ReadonlySet<string>): Resource['said'] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (without.has(name) || isBookkeeping(name)) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Resource['said'] => {
      if (typeof one === 'boolean') return [[own(name), { text: String(one), type: 'boolean' }]];
      if (typeof one === 'number') return [[own(name), { text: String(one), type: Number.isInteger(one) ? 'integer' : 'double' }]];
      return literal(own(name), textOf({ one }, 'one'));
    });
  });
}

const ofScheme = new Set(['id', 'title', 'organization', 'language', 'sourceUrl', 'iri', 'notes']);

function scheme(exported: Exported, { id, properties }: ExportedFramework, language: string | undefined): Resource {
  const text = (name: string) => textOf(properties, name);
  const source = text('sourceUrl');
  return {
    iri: prefixIri(exported, id),
    types: ['skos:ConceptScheme'],
    said: [
      ...literal('dcterms:title', text('title'), language),
      ...literal('dcterms:publisher', text('organization')),
      ...literal('dcterms:language', text('language')),
      ...(URL.canParse(source) ? [toIri('dcterms:source', source)] : literal('dcterms:source', source)),
      ...listOf(properties, 'notes').flatMap((note) => literal('skos:note', note)),
      ...literal(own('id'), id),
      ...ofOurs(properties, ofScheme),
    ],
    saidOf: [],
  };
}

const ofConcept = new Set(['id', 'code', 'title', 'statement', 'uri', 'labels', 'notes']);

function concept(exported: Exported, { id, framework, kind, parents, properties }: ExportedConcept, language: string | undefined): Resource {
  const inScheme = prefixIri(exported, framework);
  const above = parents.filter((parent) => parent.id !== framework).map((parent) => iriOf(exported, parent));
  return {
    iri: iriOf(exported, { id, uri: textOf(properties, 'uri') }),
    types: ['skos:Concept'],
    said: [
      toIri('skos:inScheme', inScheme),
      ...(above.length === 0 ? [toIri('skos:topConceptOf', inScheme)] : above.map((iri) => toIri('skos:broader', iri))),
      ...literal('skos:notation', textOf(properties, 'code')),
      ...labelsOf(textOf(properties, 'title') || id, listOf(properties, 'labels'), language),
      ...literal('skos:definition', textOf(properties, 'statement'), language),
      ...listOf(properties, 'notes').flatMap((note) => literal('skos:note', note)),
      ...literal(own('id'), id),
      ...literal(own('kind'), kind),
      ...ofOurs(properties, ofConcept),
    ],
    saidOf: above.length === 0 ? [[inScheme, 'skos:hasTopConcept']] : above.map((iri) => [iri, 'skos:narrower']),
  };
}

/** A concept of a framework that is not exported: its name, so that a claim can be read. */
const named = (exported: Exported, end: ExportedAlignment['object']): Resource => ({ iri: iriOf(exported, end), types: [], said: literal('rdfs:label', end.title), saidOf: [] });

function mappingSet({ id, properties }: ExportedMappingSet): Resource {
  const text = (name: string) => textOf(properties, name);
  const license = text('license') || unspecifiedLicence;
  return {
    iri: mappingSetIri(id, text('iri')),
    types: ['sssom:MappingSet'],
    said: [
      ...literal('sssom:mapping_set_title', text('title') || id),
      ...literal('sssom:mapping_set_description', text('description')),
      ...literal('sssom:mapping_set_version', text('version')),
      ...literal('sssom:creator_label', text('author')),
      ...literal('sssom:publication_date', text('date')),
      ...(URL.canParse(license) ? [toIri('sssom:license', license)] : literal('sssom:license', license)),
    ],
    saidOf: [],
  };
}

const evidenceTerms: Record<string, string> = {
  evidenceSubject: 'evidence_subject', evidenceObject: 'evidence_object', evidenceSource: 'evidence_source', evidenceClaimedBy: 'evidence_claimed_by',
  evidenceClaimed: 'evidence_claimed', evidenceRead: 'evidence_read', evidenceNote: 'evidence_note',
};
const slots: Record<string, string> = { author: 'author_label', reviewer: 'reviewer_label', date: 'mapping_date', reviewDate: 'review_date', rationale: 'comment' };
const ofClaim = new Set(['id', 'mappingSet', 'predicate', 'justification', 'confidence', ...Object.keys(slots)]);

function claim({ id, properties }: ExportedAlignment | ExportedNoCounterpart, triple: [string, string, string], sets: ReadonlyMap<string, string>): Resource {
  const all = extensionsOf(properties);
  const set = sets.get(textOf(all, 'mappingSet'));
  const named = Object.fromEntries(Object.entries(all).map(([name, value]) => [evidenceTerms[name] ?? name, value]));
  const { confidence } = all;
  return {
    iri: alignmentBase + encodeURIComponent(id),
    types: ['owl:Axiom', 'sssom:Mapping'],
    said: [
      toIri('owl:annotatedSource', triple[0]),
      toIri('owl:annotatedProperty', triple[1]),
      toIri('owl:annotatedTarget', triple[2]),
      toIri('sssom:mapping_justification', expandedTerm(textOf(all, 'justification') || 'semapv:ManualMappingCuration')),
      ...(typeof confidence === 'number' ? [['sssom:confidence', { text: String(confidence), type: 'double' }] satisfies [string, Value]] : []),
      ...(textOf(all, 'status') === 'rejected' && triple[2] !== noTermFound ? [toIri('sssom:predicate_modifier', expandedTerm('sssom:NegatedPredicate'))] : []),
      ...Object.entries(slots).flatMap(([name, slot]) => literal(`sssom:${slot}`, textOf(all, name))),
      ...literal(own('id'), id),
      ...ofOurs(named, ofClaim),
    ],
    saidOf: set === undefined ? [] : [[set, 'sssom:mappings']],
  };
}

const noTermFound = 'https://w3id.org/sssom/NoTermFound';

/** An alignment with its evidence. Only what is accepted, and does not hinder, is asserted as a mapping relation too. */
function mapping(exported: Exported, one: ExportedAlignment, sets: ReadonlyMap<string, string>): Resource {
  const [subject, object] = [iriOf(exported, one.subject), iriOf(exported, one.object)];
  const predicate = textOf(one.properties, 'predicate') || 'skos:relatedMatch';
  const holds = one.properties.status === 'accepted' && one.properties.polarity === undefined;
  return { ...claim(one, [subject, expandedTerm(predicate), object], sets), ...(holds ? { asserted: [subject, predicate, object] } : {}) };
}

function nothingFound(exported: Exported, one: ExportedNoCounterpart, sets: ReadonlyMap<string, string>): Resource {
  const found = claim(one, [iriOf(exported, one.subject), expandedTerm('skos:exactMatch'), noTermFound], sets);
  found.said.push(toIri('sssom:object_source', prefixIri(exported, one.object.id)));
  return found;
}

const linkTerms = { CONTINUES: 'prov:wasRevisionOf', SUCCEEDS: 'dcterms:replaces', IMPLEMENTS: own('implements') } as const;

const link = (exported: Exported, { type, from, to }: ExportedLink): Resource => ({
  iri: iriOf(exported, from),
  types: [],
  said: [toIri(linkTerms[type], iriOf(exported, to))],
  saidOf: [],
});

/** What the CURIEs of resources stand for. */
export const terms: Readonly<Record<string, string>> = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  sssom: 'https://w3id.org/sssom/',
  semapv: 'https://w3id.org/semapv/vocab/',
  plumbline: vocabulary,
};

/** A term's IRI; one with an unknown prefix is itself. */
export function expandedTerm(curie: string): string {
  const at = curie.indexOf(':');
  const base = terms[curie.slice(0, at)];
  return base === undefined ? curie : base + curie.slice(at + 1);
}
