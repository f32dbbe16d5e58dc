/** Prefixes that a file need not declare. */
export const builtIn = new Map([
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['semapv', 'https://w3id.org/semapv/vocab/'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['sssom', 'https://w3id.org/sssom/'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['linkml', 'https://w3id.org/linkml/'],
]);

export type Reference =
  | { as: 'curie'; curie: string; iri: string }
  | { as: 'iri'; curie: string | undefined; iri: string }
  | { as: 'undeclared'; prefix: string }
  | { as: 'neither' };

const iriShape = /^<?((?:https?|ftp|file):\/\/[^\s<>]+|urn:[^\s<>]+)>?$/i;
const curieShape = /^([A-Za-z_][\w.-]*|):(\S.*)?$/;

/** The built-in prefixes' CURIE of an IRI, where it lies under one of them. */
function contract(iri: string): string | undefined {
  for (const [prefix, start] of builtIn) if (iri.startsWith(start)) return `${prefix}:${iri.slice(start.length)}`;
  return undefined;
}

/** What a value of a reference slot names, under the prefixes that a file declares. */
export function resolve(value: string, prefixes: ReadonlyMap<string, string>): Reference {
  const iri = iriShape.exec(value)?.[1];
  if (iri !== undefined) return { as: 'iri', curie: contract(iri), iri };
  const [, prefix, local = ''] = curieShape.exec(value) ?? [];
  if (prefix === undefined) return { as: 'neither' };
  const start = builtIn.get(prefix) ?? prefixes.get(prefix);
  return start === undefined ? { as: 'undeclared', prefix } : { as: 'curie', curie: value, iri: start + local };
}
