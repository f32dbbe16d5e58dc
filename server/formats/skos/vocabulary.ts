const skos = 'http://www.w3.org/2004/02/skos/core#';
const owl = 'http://www.w3.org/2002/07/owl#';
const isoThes = 'http://purl.org/iso25964/skos-thes#';
const terms = 'http://purl.org/dc/terms/';
const elements = 'http://purl.org/dc/elements/1.1/';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const sssom = 'https://w3id.org/sssom/';
export const type = `${rdf}type`;

const both = (name: string) => [terms + name, elements + name];

export const classes = { scheme: `${skos}ConceptScheme`, concept: `${skos}Concept`, collections: [`${skos}Collection`, `${skos}OrderedCollection`], axiom: `${owl}Axiom`, mapping: `${sssom}Mapping` };
export const inScheme = `${skos}inScheme`;
export const topConceptOf = `${skos}topConceptOf`;
export const hasTopConcept = `${skos}hasTopConcept`;
export const broader = [`${skos}broader`, `${isoThes}broaderGeneric`, `${isoThes}broaderPartitive`, `${isoThes}broaderInstantial`];
export const narrower = [`${skos}narrower`, `${isoThes}narrowerGeneric`, `${isoThes}narrowerPartitive`, `${isoThes}narrowerInstantial`];
export const member = `${skos}member`;
export const memberList = `${skos}memberList`;
export const notation = `${skos}notation`;

const skosxl = 'http://www.w3.org/2008/05/skos-xl#';
export const literalForm = `${skosxl}literalForm`;
export const prefLabel = [`${skos}prefLabel`, `${skosxl}prefLabel`];
export const altLabel = [`${skos}altLabel`, `${skosxl}altLabel`];
export const hiddenLabel = [`${skos}hiddenLabel`, `${skosxl}hiddenLabel`];
export const otherNames = [`${rdfs}label`, ...both('title')];
/** In the order in which one is taken for the statement. */
export const statementTexts = [`${skos}definition`, ...both('description'), `${rdfs}comment`, `${skos}scopeNote`];

export const language = both('language');
export const makers = [...both('publisher'), ...both('creator')];
export const names = ['http://xmlns.com/foaf/0.1/name', `${rdfs}label`, `${skos}prefLabel`, 'http://schema.org/name'];
export const dates = [`${terms}issued`, `${terms}modified`, `${terms}created`, ...both('date')];
export const licences = [`${terms}license`, ...both('rights')];
export const version = `${owl}versionInfo`;

export const mappingRelations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].map((name) => skos + name);
export const annotated = { subject: `${owl}annotatedSource`, predicate: `${owl}annotatedProperty`, object: `${owl}annotatedTarget` };

/** Properties that SSSOM's RDF borrows, and the slots that they stand for. */
export const borrowedSlots = new Map([
  ['http://purl.org/pav/authoredBy', 'author_id'],
  ['http://purl.org/pav/authoredOn', 'mapping_date'],
  [`${terms}creator`, 'creator_id'],
  [`${terms}license`, 'license'],
  [`${terms}issued`, 'publication_date'],
  [`${rdfs}comment`, 'comment'],
  [`${rdfs}seeAlso`, 'see_also'],
  [`${terms}title`, 'mapping_set_title'],
  [`${terms}description`, 'mapping_set_description'],
  [`${owl}versionInfo`, 'mapping_set_version'],
]);

export const localName = (iri: string) => /[^/#]*$/.exec(iri.replace(/[/#]$/, ''))?.[0] ?? iri;
