import { predicates } from '../../domain/alignment.ts';
import { readMapping } from '../sssom/mapping.ts';
import { readMappingSet, slugOf } from '../sssom/mappingSet.ts';
import { Names } from '../sssom/names.ts';
import type { DraftAlignment, DraftEnd, DraftItem, DraftMappingSet, DraftNoCounterpart, Place } from '../model.ts';
import { readAxioms, slotsOf, type Axiom } from './axioms.ts';
import { textOf } from './graph.ts';
import { choose, labelsOf } from './labels.ts';
import type { Schemes } from './schemes.ts';
import { iriOf, nameOf, placeOf, shownId, type SkosFile } from './skosFile.ts';
import * as is from './vocabulary.ts';

export interface Mappings {
  alignments: DraftAlignment[];
  noCounterparts: DraftNoCounterpart[];
  mappingSets: DraftMappingSet[];
  /** Records that nothing was made of, and why. */
  leftOut: Map<string, string>;
  /** Nodes that describe mappings or sets of them. */
  read: Set<string>;
}

const keyOf = (subject: string, predicate: string, object: string) => `${subject} ${predicate} ${object}`;

/** The set of the mappings that a file states without saying anything of them. */
function bareSet(file: SkosFile, schemes: Schemes): DraftMappingSet {
  const id = schemes.ids.find((each) => each !== undefined);
  const framework = schemes.frameworks[0];
  const first = (...properties: string[]) => (id === undefined ? undefined : file.graph.of(id, ...properties).map(textOf)[0]);
  const stated = { title: framework?.title, author: framework?.organization, date: first(...is.dates), version: first(is.version), license: first(...is.licences), iri: id === undefined ? undefined : iriOf(id) };
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { id: slugOf(`${framework?.title ?? file.name.replace(/\.[A-Za-z]+$/, '')} mappings`), ...known };
}

/** Mapping sets that the file describes, by their nodes, and the set of each mapping. */
function describedSets(file: SkosFile, names: Names, result: Mappings): Map<string, string> {
  const of = new Map<string, string>();
  for (const id of file.graph.subjects.keys()) {
    const mappings = file.graph.ids(id, `${is.sssom}mappings`);
    if (mappings.length === 0 && !file.graph.isA(id, `${is.sssom}MappingSet`)) continue;
    const slots = slotsOf(file.graph, id);
    const iri = iriOf(id);
    if (iri !== undefined && !slots.has('mapping_set_id')) slots.set('mapping_set_id', iri);
    const set = readMappingSet(slots, file.name, placeOf(file, id), names, file.reading);
    result.mappingSets.push(set);
    result.read.add(id);
    for (const mapping of mappings) of.set(mapping, set.id);
  }
  return of;
}

/** Ends of alignments, with the concept of the file that they are, and its name. */
class Ends {
  private readonly items: Map<string, DraftItem>;

  constructor(private readonly file: SkosFile, items: readonly DraftItem[]) {
    this.items = new Map(items.map((item) => [item.place.pointer ?? '', item]));
  }

  complete(end: DraftEnd, id: string): DraftEnd {
    const item = this.items.get(shownId(id));
    const label = item?.title ?? choose(labelsOf(this.file.graph, id, [...is.prefLabel, ...is.otherNames]), undefined)?.text;
    return { ...(label !== undefined && { label }), ...end, ...(item && { ref: item.ref }) };
  }

  of(id: string): DraftEnd {
    const iri = iriOf(id);
    return this.complete(iri === undefined ? {} : { iri }, id);
  }
}

function isNamedAlone({ graph }: SkosFile, id: string): boolean {
  const properties = [...(graph.subjects.get(id)?.keys() ?? [])];
  return properties.length > 0 && properties.every((property) => is.otherNames.includes(property));
}

function readDescribed(file: SkosFile, axiom: Axiom, mappingSet: string, names: Names, ends: Ends, result: Mappings): void {
  const place = placeOf(file, axiom.id);
  if (!axiom.slots.has('mapping_justification')) axiom.slots.set('mapping_justification', 'semapv:UnspecifiedMatching');
  const ref = `a${result.alignments.length + result.noCounterparts.length + 1}`;
  // A concept of another file that is named, so that the mapping can be read.
  for (const end of [axiom.subject, axiom.object]) if (isNamedAlone(file, end)) result.read.add(end);
  const read = readMapping({ ref, mappingSet, slots: axiom.slots, place }, names, file.reading);
  if ('alignment' in read) {
    const { subject, object } = read.alignment;
    result.alignments.push({ ...read.alignment, subject: ends.complete(subject, axiom.subject), object: ends.complete(object, axiom.object) });
  } else if ('noCounterpart' in read) {
    const concept = axiom.object.startsWith(`${is.sssom}No`) ? axiom.subject : axiom.object;
    result.noCounterparts.push({ ...read.noCounterpart, concept: ends.complete(read.noCounterpart.concept, concept) });
  } else result.leftOut.set(axiom.id, read.reason);
}

/** Mapping relations of a file: those that it describes with who and why, and the bare ones, which nobody has reviewed. */
export function readMappings(file: SkosFile, schemes: Schemes, items: readonly DraftItem[]): Mappings {
  const { graph } = file;
  const result: Mappings = { alignments: [], noCounterparts: [], mappingSets: [], leftOut: new Map(), read: new Set() };
  const names = new Names(new Map());
  const ends = new Ends(file, items);
  const sets = describedSets(file, names, result);
  const bare = bareSet(file, schemes);
  let bareUsed = false;
  const described = new Set<string>();

  for (const axiom of readAxioms(graph)) {
    described.add(keyOf(axiom.subject, axiom.predicate, axiom.object));
    result.read.add(axiom.id);
    const set = sets.get(axiom.id);
    bareUsed ||= set === undefined;
    readDescribed(file, axiom, set ?? bare.id, names, ends, result);
  }
  names.report(file.reading);

  const claimants = schemes.ids.map((id) => (id === undefined ? [] : graph.of(id, ...is.makers).map((term) => ('id' in term ? nameOf(file, term.id) : term.text))));
  const claimedBy = [...new Set(claimants.flat())].join('; ');
  for (const subject of graph.subjects.keys()) {
    is.mappingRelations.forEach((relation, at) => {
      for (const term of graph.of(subject, relation)) {
        const place: Place = placeOf(file, subject);
        if (!('id' in term)) {
          file.reading.warn(place, 'A mapping relation has to point to a concept, not to a text: it was not read.', term.text);
          continue;
        }
        if (described.has(keyOf(subject, relation, term.id))) continue;
        bareUsed = true;
        result.read.add(subject);
        result.alignments.push({
          ref: `a${result.alignments.length + result.noCounterparts.length + 1}`,
          subject: ends.of(subject),
          object: ends.of(term.id),
          predicate: predicates[at] ?? 'skos:relatedMatch',
          justification: 'semapv:UnspecifiedMatching',
          status: 'suggested',
          directness: 'direct',
          evidence: claimedBy ? { claimedBy } : {},
          mappingSet: bare.id,
          place,
        });
      }
    });
  }
  if (bareUsed) result.mappingSets.push(bare);
  return result;
}
