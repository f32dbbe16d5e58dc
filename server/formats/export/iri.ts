import type { Exported, ExportedEnd } from './model.ts';

/** What the terms of our own begin with, in RDF and SSSOM: `…#plumbline_status`. */
export const vocabulary = 'urn:plumbline:vocabulary#';
/** What stands before the ids of frameworks that state no IRI, and of their concepts. */
const idBase = 'urn:plumbline:';
export const alignmentBase = 'urn:plumbline:alignment:';
/** What a mapping set without a licence says, so that nobody takes silence for a permission. */
export const unspecifiedLicence = 'https://w3id.org/sssom/license/unspecified';
const mappingSetBase = 'urn:plumbline:mapping-set:';

/** Characters that no IRI holds by the grammar of Turtle: blanks, control characters, and `<>"{}|^` with both back marks. */
const forbidden = /[^!#-;=?-[\]_a-z~\u0080-\uffff]/g;

/** A text as an IRI that every parser takes: what must not stand in one is percent-encoded. */
export const safeIri = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(forbidden, (sign) => encodeURIComponent(sign));

const isAbsolute = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:./.test(text);

/** IRI of the prefix of an id: the framework's own, or one of ours. */
export function prefixIri({ prefixes }: Pick<Exported, 'prefixes'>, prefix: string): string {
  const stated = prefixes.get(prefix);
  return stated !== undefined && isAbsolute(stated) ? safeIri(stated) : `${idBase}${safeIri(prefix)}:`;
}

/** IRI of a concept: the one that it states, or that of its prefix and the rest of its id. A framework has that of its prefix. */
export function iriOf(exported: Pick<Exported, 'prefixes'>, { id, uri }: Pick<ExportedEnd, 'id' | 'uri'>): string {
  if (uri !== undefined && isAbsolute(uri)) return safeIri(uri);
  return expanded(exported, id);
}

/** What an id says as a CURIE. */
export function expanded(exported: Pick<Exported, 'prefixes'>, id: string): string {
  const [prefix = '', ...rest] = id.split(':');
  return prefixIri(exported, prefix) + safeIri(rest.join(':'));
}

/** IRI of a mapping set: the one that it states, or one of ours. */
export function mappingSetIri(id: string, stated: string): string {
  return isAbsolute(stated) ? safeIri(stated) : mappingSetBase + encodeURIComponent(id);
}

/** The id that an IRI of ours says, of a concept or a framework; undefined for any other IRI. */
export function idInIri(iri: string | undefined): string | undefined {
  return iri?.startsWith(idBase) === true ? iri.slice(idBase.length).replace(/:$/, '') : undefined;
}
