import { joinList } from '../sssom/lists.ts';
import type { Slots } from '../sssom/checks.ts';
import { multivalued } from '../sssom/slots.ts';
import { textOf, type Graph } from './graph.ts';
import * as is from './vocabulary.ts';

export interface Axiom {
  id: string;
  subject: string;
  predicate: string;
  object: string;
  /** Slots as SSSOM/TSV writes them. */
  slots: Slots;
}

/** The slot that a property stands for: SSSOM's own, one that it borrows, or one of ours. */
function slotOf(property: string): string | undefined {
  if (property.startsWith(is.sssom)) return property.slice(is.sssom.length);
  const name = is.localName(property);
  return is.borrowedSlots.get(property) ?? (name.startsWith('plumbline_') ? name : undefined);
}

/** Terms that SSSOM/TSV writes as words. */
const words = new Map([
  [`${is.sssom}NegatedPredicate`, 'Not'],
  ['http://www.w3.org/2000/01/rdf-schema#Literal', 'rdfs literal'],
  ['http://www.w3.org/2004/02/skos/core#Concept', 'skos concept'],
  ['http://www.w3.org/2002/07/owl#Class', 'owl class'],
  [`${is.sssom}ComposedEntityExpression`, 'composed entity expression'],
]);

const wordSlots = new Set(['predicate_modifier', 'subject_type', 'object_type', 'predicate_type']);

/** All slots that a node carries. A property that is no slot is kept under its IRI. */
export function slotsOf(graph: Graph, id: string): Slots {
  const slots: Slots = new Map();
  const apart = new Set([is.type, ...Object.values(is.annotated), `${is.sssom}mappings`]);
  for (const [property, terms] of graph.subjects.get(id) ?? []) {
    if (apart.has(property)) continue;
    const slot = slotOf(property) ?? property;
    const values = terms.map((term) => (wordSlots.has(slot) ? (words.get(textOf(term)) ?? textOf(term)) : textOf(term)));
    const [only = ''] = values;
    slots.set(slot, values.length > 1 || multivalued.has(slot) ? joinList(values) : only);
  }
  return slots;
}

/** Statements about mappings: nodes that name a subject, a relation and an object, and say who made it, why, and how sure. */
export function readAxioms(graph: Graph): Axiom[] {
  return [...graph.subjects.keys()].flatMap((id) => {
    const [subject] = graph.ids(id, is.annotated.subject, `${is.sssom}subject_id`);
    const [predicate] = graph.ids(id, is.annotated.predicate, `${is.sssom}predicate_id`);
    const [object] = graph.ids(id, is.annotated.object, `${is.sssom}object_id`);
    if (subject === undefined || predicate === undefined || object === undefined) return [];
    const slots = slotsOf(graph, id);
    for (const [name, value] of [['subject_id', subject], ['predicate_id', predicate], ['object_id', object]] as const) slots.set(name, value);
    return [{ id, subject, predicate, object, slots }];
  });
}
