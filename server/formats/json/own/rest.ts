import type { OwnAlignment, OwnConcept, OwnFramework, OwnLink, OwnMappingSet, OwnNoCounterpart } from './schema.ts';

const judged = ['id', 'mappingSet', 'status', 'rationale', 'author', 'date', 'reviewer', 'reviewDate', 'claim', 'properties'];

/** Members that have a place of their own in a draft. */
const members = {
  framework: new Set(['id', 'title', 'organization', 'kind', 'periodStart', 'periodEnd', 'language', 'iri', 'sourceUrl', 'vision', 'mission', 'notes', 'properties']),
  concept: new Set(['id', 'framework', 'kind', 'code', 'title', 'statement', 'parent', 'order', 'otherParents', 'uri', 'labels', 'notes', 'properties']),
  alignment: new Set([...judged, 'subject', 'object', 'predicate', 'justification', 'confidence', 'directness', 'polarity', 'evidence']),
  noCounterpart: new Set([...judged, 'concept', 'framework', 'reason']),
  mappingSet: new Set(['id', 'title', 'description', 'author', 'date', 'version', 'license', 'iri', 'properties']),
  link: new Set(['type', 'from', 'to', 'properties']),
};

type One = OwnFramework | OwnConcept | OwnAlignment | OwnNoCounterpart | OwnMappingSet | OwnLink;

function rest(thing: keyof typeof members, one: One): Record<string, unknown> {
  const unknown = Object.entries(one).filter(([name]) => !members[thing].has(name));
  return { ...Object.fromEntries(unknown), ...one.properties };
}

/** What has no place of its own, as `properties` of the draft; `more` is put with it. */
export function restOf(thing: keyof typeof members, one: One, more: Record<string, unknown> = {}): { properties?: Record<string, unknown> } {
  const properties = { ...more, ...rest(thing, one) };
  return Object.keys(properties).length > 0 ? { properties } : {};
}

/**
 * The same as texts, by name, for what a draft keeps of claims: one that is no text as JSON. What the source stated before people
 * judged it is there as `judged` (`true`) and `claimedStatus`, `claimedPredicate`, `claimedConfidence` …, the graph's own names.
 */
export function textsOf(thing: keyof typeof members, one: One): { extensions?: Record<string, string> } {
  const claim = 'claim' in one && typeof one.claim === 'object' && !Array.isArray(one.claim) ? one.claim : undefined;
  const before = Object.entries(claim ?? {}).map(([name, value]) => [`claimed${name.charAt(0).toUpperCase()}${name.slice(1)}`, value] as const);
  const all = [...Object.entries(rest(thing, one)), ...(claim ? [['judged', true] as const] : []), ...before];
  return all.length === 0 ? {} : { extensions: Object.fromEntries(all.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])) };
}
