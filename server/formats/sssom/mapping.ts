import { alignmentStatuses, directnesses, noCounterpartReasons, polarities, type AlignmentStatus } from '../../domain/alignment.ts';
import { idInIri } from '../export/iri.ts';
import type { DraftAlignment, DraftEnd, DraftNoCounterpart, Place } from '../model.ts';
import type { Reading } from '../statements/reading.ts';
import { check, numberIn, renew, type Slots } from './checks.ts';
import type { Names } from './names.ts';
import { take, takeOneOf, takePeople } from './people.ts';
import { predicateOf } from './predicates.ts';

export interface MappingRecord {
  ref: string;
  mappingSet: string;
  /** Values as SSSOM/TSV writes them; taken from while it is read. */
  slots: Slots;
  place: Place;
}

/** What one mapping of a file is: an alignment, a judgement that there is none, or neither, with the reason. */
export type ReadMapping = { alignment: DraftAlignment } | { noCounterpart: DraftNoCounterpart } | { reason: string };

const isNone = (curie: string | undefined) => curie === 'sssom:NoTermFound' || curie === 'sssom:NoMapping';

function endOf(side: 'subject' | 'object', slots: Slots, place: Place, names: Names): DraftEnd {
  const value = take(slots, `${side}_id`) ?? '';
  const reference = names.resolve(value, place);
  const label = take(slots, `${side}_label`);
  const source = take(slots, `${side}_source`);
  const framework = source === undefined ? undefined : sourceNamed(source, names, place);
  const own = 'iri' in reference ? idInIri(reference.iri) : undefined;
  if (own !== undefined) return { id: own, ...(label !== undefined && { label }), ...(framework !== undefined && { framework }) };
  return {
    ...(reference.as === 'curie' && { id: value, iri: reference.iri }),
    ...(reference.as === 'iri' && { ...(reference.curie !== undefined && { id: reference.curie }), iri: reference.iri }),
    ...((reference.as === 'undeclared' || reference.as === 'neither') && { id: value }),
    ...(label !== undefined && { label }),
    ...(framework !== undefined && { framework }),
  };
}

/** A framework by its IRI, or by its id where it states none and was written by us. */
function sourceNamed(source: string, names: Names, place: Place): string {
  const reference = names.resolve(source, place);
  return 'iri' in reference ? (idInIri(reference.iri) ?? reference.iri) : source;
}

function noConcept(side: string, type: string | undefined, label: string | undefined): string | undefined {
  if (type === 'rdfs literal' && label !== undefined) return `Its ${side} is a text ("${label}"), not a concept with an identifier.`;
  if (type === 'composed entity expression') return `Its ${side} is an expression of several concepts, not one concept.`;
  return undefined;
}

/** What is missing or cannot be an end of an alignment; it is reported. */
function obstacle(slots: Slots, place: Place, reading: Reading): string | undefined {
  for (const side of ['subject', 'object'] as const) {
    const reason = noConcept(side, slots.get(`${side}_type`), slots.get(`${side}_label`));
    if (reason === undefined) continue;
    reading.warn(place, `This mapping was not read. ${reason}`);
    return reason;
  }
  const missing = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'].filter((name) => !slots.get(name));
  if (missing.length === 0) return undefined;
  reading.error(place, `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: a mapping has to have ${missing.length > 1 ? 'them' : 'it'}. Fill in the value, or delete the line.`);
  return `${missing.join(' and ')} missing.`;
}

function statusOf(slots: Slots, negated: boolean, justification: string, agreement: number | undefined): AlignmentStatus {
  const own = takeOneOf(slots, 'plumbline_status', alignmentStatuses);
  if (own !== undefined && !(negated && own === 'accepted')) return own;
  if (negated) return 'rejected';
  if (agreement !== undefined && agreement <= 0) return agreement < 0 ? 'rejected' : 'suggested';
  const reviewed = slots.has('reviewer_id') || slots.has('reviewer_label');
  return reviewed || justification === 'semapv:ManualMappingCuration' ? 'accepted' : 'suggested';
}

const present = <Value extends Record<string, unknown>>(values: Value) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function judgement({ slots, mappingSet, place }: MappingRecord) {
  const own = take(slots, 'plumbline_rationale');
  const stated = {
    id: take(slots, 'plumbline_id'),
    rationale: own ?? take(slots, 'comment'),
    author: takePeople(slots, 'author'),
    date: take(slots, 'mapping_date'),
    reviewer: takePeople(slots, 'reviewer'),
    reviewDate: take(slots, 'review_date'),
  };
  return { ...present(stated), mappingSet, place };
}

const evidenceOf = (slots: Slots) =>
  present({
    subject: take(slots, 'plumbline_evidence_subject'),
    object: take(slots, 'plumbline_evidence_object'),
    source: take(slots, 'plumbline_evidence_source'),
    claimedBy: take(slots, 'plumbline_evidence_claimed_by'),
    claimed: take(slots, 'plumbline_evidence_claimed'),
    read: take(slots, 'plumbline_evidence_read'),
    note: take(slots, 'plumbline_evidence_note'),
  });

const keptOf = (slots: Slots) => (slots.size > 0 ? { extensions: Object.fromEntries(slots) } : {});

function noCounterpartOf(record: MappingRecord, concept: DraftEnd, framework: string | undefined, status: AlignmentStatus): ReadMapping {
  const reason = takeOneOf(record.slots, 'plumbline_reason', noCounterpartReasons);
  const stated = judgement(record);
  return { noCounterpart: { ref: record.ref, concept, ...present({ framework, reason }), status, ...stated, ...keptOf(record.slots) } };
}

/** Reads one mapping. What is wrong with it is reported; slots without a place of their own are kept as extensions. */
export function readMapping(record: MappingRecord, names: Names, reading: Reading): ReadMapping {
  const { slots, place } = record;
  const old = renew(slots);
  if (old !== undefined) {
    reading.error(place, old);
    return { reason: old };
  }
  check(slots, place, names, reading);
  const reason = obstacle(slots, place, reading);
  if (reason !== undefined) return { reason };

  const modifier = slots.get('predicate_modifier');
  if (modifier !== undefined && modifier !== 'Not') {
    reading.error(place, 'predicate_modifier can only be "Not": correct it, or leave it out.', modifier);
    return { reason: `predicate_modifier "${modifier}" is not known.` };
  }
  slots.delete('predicate_modifier');
  const published = take(slots, 'predicate_id') ?? '';
  const justification = names.term(take(slots, 'mapping_justification') ?? '', place);
  const status = statusOf(slots, modifier === 'Not', justification, numberIn(slots, 'reviewer_agreement', place, reading));
  const subject = endOf('subject', slots, place, names);
  const object = endOf('object', slots, place, names);

  if (isNone(subject.id) || isNone(object.id)) {
    if (isNone(subject.id) && isNone(object.id)) {
      reading.warn(place, 'Both ends of this mapping are sssom:NoTermFound: it names no concept, and was not read.');
      return { reason: 'It names no concept.' };
    }
    if (modifier === 'Not') reading.warn(place, 'A "Not" beside sssom:NoTermFound has no agreed meaning: it was read as a rejected judgement.');
    const [concept, target] = isNone(object.id) ? [subject, object] : [object, subject];
    // What a judgement is that says nothing else; export writes it again.
    if (justification !== 'semapv:ManualMappingCuration') slots.set('mapping_justification', justification);
    if (predicateOf(names.term(published, place)) !== 'skos:exactMatch') slots.set('predicate_id', published);
    return noCounterpartOf(record, concept, target.framework, status);
  }

  const term = names.term(published, place);
  const predicate = predicateOf(term);
  if (predicate === undefined) {
    reading.warn(place, `The predicate is none of SKOS's mapping relations, nor one that says the same: this mapping was not read. Use skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch.`, published);
    return { reason: `The predicate ${term} is none of SKOS's mapping relations.` };
  }
  if (term !== predicate) slots.set('predicate_id', published);
  const confidence = numberIn(slots, 'confidence', place, reading);
  slots.delete('confidence');
  const directness = takeOneOf(slots, 'plumbline_directness', directnesses) ?? 'direct';
  const polarity = takeOneOf(slots, 'plumbline_polarity', polarities);
  const evidence = evidenceOf(slots);
  const stated = judgement(record);
  return {
    alignment: { ref: record.ref, subject, object, predicate, justification, ...present({ confidence, polarity }), status, directness, evidence, ...stated, ...keptOf(slots) },
  };
}
