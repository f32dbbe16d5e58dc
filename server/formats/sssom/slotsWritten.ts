import { expanded } from '../export/iri.ts';
import type { ExportedAlignment, ExportedNoCounterpart, Properties } from '../export/model.ts';
import { extensionsOf, isBookkeeping, textOf } from '../export/properties.ts';

/** Slots of a mapping in the order in which SSSOM lists them (1.1), those that a Plumbline graph can fill or has kept. */
const standard = [
  'record_id', 'subject_id', 'subject_label', 'subject_category', 'predicate_id', 'predicate_label', 'predicate_modifier', 'object_id', 'object_label', 'object_category',
  'mapping_justification', 'author_id', 'author_label', 'reviewer_id', 'reviewer_label', 'creator_id', 'creator_label', 'license', 'subject_type', 'subject_source',
  'subject_source_version', 'object_type', 'object_source', 'object_source_version', 'predicate_type', 'mapping_provider', 'mapping_source', 'mapping_cardinality',
  'cardinality_scope', 'mapping_tool', 'mapping_tool_id', 'mapping_tool_version', 'mapping_date', 'publication_date', 'review_date', 'confidence', 'reviewer_agreement',
  'curation_rule', 'curation_rule_text', 'subject_match_field', 'object_match_field', 'match_string', 'subject_preprocessing', 'object_preprocessing', 'similarity_score',
  'similarity_measure', 'see_also', 'issue_tracker_item', 'other', 'comment',
];

/** Slots that version 1.0 does not know. */
export const since11 = new Set(['record_id', 'predicate_type', 'cardinality_scope', 'mapping_tool_id', 'review_date', 'reviewer_agreement']);

/** Our properties and the slots that hold them. */
const slotOf = {
  justification: 'mapping_justification', predicate: 'predicate_id', author: 'author_label', reviewer: 'reviewer_label', date: 'mapping_date', reviewDate: 'review_date',
  confidence: 'confidence', rationale: 'comment', status: 'plumbline_status', directness: 'plumbline_directness', polarity: 'plumbline_polarity', reason: 'plumbline_reason',
  evidenceSubject: 'plumbline_evidence_subject', evidenceObject: 'plumbline_evidence_object', evidenceSource: 'plumbline_evidence_source',
  evidenceClaimedBy: 'plumbline_evidence_claimed_by', evidenceClaimed: 'plumbline_evidence_claimed', evidenceRead: 'plumbline_evidence_read', evidenceNote: 'plumbline_evidence_note',
} as const;

const apart = new Set(['id', 'mappingSet']);
const people = new Set(['author_label', 'reviewer_label']);

/** Whether a property has a slot, or can be an extension: its name is one of XML's without a colon. */
export const hasSlot = (name: string): boolean => apart.has(name) || name in slotOf || /^[A-Za-z_][\w.-]*$/.test(name);

/** Slots of one mapping, by name; empty ones are left out. */
export type Slots = Map<string, string>;

/** What an alignment says, in the slots of SSSOM. What is none of its own is an extension. */
export function alignmentSlots({ id, subject, object, properties }: ExportedAlignment): Slots {
  const negated = textOf(properties, 'status') === 'rejected' ? 'Not' : '';
  return new Map([
    ['subject_id', subject.id], ['subject_label', subject.title], ['predicate_modifier', negated],
    ['object_id', object.id], ['object_label', object.title],
    ['subject_source', sourceOf(subject.id)], ['object_source', sourceOf(object.id)], ['plumbline_id', id],
    ...stated(properties),
  ].filter(isFilled));
}

/** A judgement that there is no counterpart: SSSOM's own way to say so, with the framework as the source of the object. */
export function noCounterpartSlots({ id, subject, object, properties }: ExportedNoCounterpart): Slots {
  return new Map([
    ['subject_id', subject.id], ['subject_label', subject.title], ['predicate_id', 'skos:exactMatch'], ['object_id', 'sssom:NoTermFound'],
    ['mapping_justification', 'semapv:ManualMappingCuration'], ['subject_source', sourceOf(subject.id)], ['object_source', sourceOf(object.id)], ['plumbline_id', id],
    ...stated(properties),
  ].filter(isFilled));
}

/** A framework as a CURIE: its prefix with nothing behind. */
const sourceOf = (id: string): string => `${id.split(':', 1)[0] ?? ''}:`;

const isFilled = (pair: readonly string[]): pair is [string, string] => pair[1] !== undefined && pair[1] !== '';

function stated(properties: Properties): [string, string][] {
  const all = extensionsOf(properties);
  return Object.keys(all).flatMap((name): [string, string][] => {
    if (apart.has(name) || isBookkeeping(name) || !hasSlot(name)) return [];
    const slot = slotOf[name as keyof typeof slotOf] as string | undefined;
    const text = textOf(all, name);
    return [[slot ?? name, slot !== undefined && people.has(slot) ? listValue(text) : text]];
  });
}

/** A text as the only value of a list. */
const listValue = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');

/** The names of slots in the order of columns: SSSOM's own, then extensions by name. */
export function inColumns(names: Iterable<string>): string[] {
  const all = [...names];
  return [...standard.filter((name) => all.includes(name)), ...all.filter(isExtension).sort()];
}

export const isExtension = (name: string): boolean => !standard.includes(name);

/** The prefixes that the CURIEs of a mapping need, with their IRIs. */
export function prefixesOf(slots: Slots, prefixes: ReadonlyMap<string, string>): [string, string][] {
  return ['subject_id', 'object_id', 'subject_source', 'object_source'].flatMap((name): [string, string][] => {
    const prefix = slots.get(name)?.split(':', 1)[0];
    return prefix === undefined || prefix === 'sssom' ? [] : [[prefix, expanded({ prefixes }, `${prefix}:`)]];
  });
}
