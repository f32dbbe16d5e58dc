import type { Statements } from '../formats/model.ts';
import type { Ends } from './resolve.ts';
import type { KnownFramework } from './known.ts';
import { slugOf } from './ids.ts';
import type { Said } from './stored.ts';

/** A mapping set of a draft: what it is called in the graph, and which of its sides serves. */
export interface DraftSet {
  /** As the file names it. */
  ref: string;
  /** As the graph will. */
  id: string;
  title: string;
  total: number;
  unresolved: number;
  subjects: string[];
  objects: string[];
  inverted: boolean;
  directionSure: boolean;
}

/**
 * The mapping sets of a draft. Our alignments go from what serves to what is served: a set whose subjects are of the default target
 * goes the other way, one whose objects are goes ours; of any other, the person is asked. `free` gives an id that no other origin has.
 */
export function setsOf(statements: Statements, ends: Ends, said: Said, frameworks: readonly KnownFramework[], free: (id: string) => string): DraftSet[] {
  const target = frameworks.find(({ defaultTarget }) => defaultTarget)?.id;
  const sets = new Map<string, DraftSet>();
  const setOf = (ref: string): DraftSet => {
    const known = sets.get(ref);
    if (known) return known;
    const stated = statements.mappingSets.find(({ id }) => id === ref);
    const own = said.mappingSets[ref] ?? {};
    const made: DraftSet = {
      ref,
      id: free(slugOf(ref) || 'set'),
      title: own.title ?? stated?.title ?? ref,
      total: 0,
      unresolved: 0,
      subjects: [],
      objects: [],
      inverted: own.inverted ?? false,
      directionSure: own.inverted !== undefined,
    };
    sets.set(ref, made);
    return made;
  };
  const addSide = (side: string[], framework: string) => {
    if (framework !== '' && !side.includes(framework)) side.push(framework);
  };
  for (const { subject, object, mappingSet } of statements.alignments) {
    const set = setOf(mappingSet);
    const sides = said.mappingSets[mappingSet];
    const [from, to] = [ends.find(subject, sides?.subjects), ends.find(object, sides?.objects)];
    set.total += 1;
    if (from.id === null || to.id === null) set.unresolved += 1;
    addSide(set.subjects, from.framework);
    addSide(set.objects, to.framework);
  }
  for (const { concept, mappingSet } of statements.noCounterparts) {
    const set = setOf(mappingSet);
    const end = ends.find(concept, said.mappingSets[mappingSet]?.subjects);
    set.total += 1;
    if (end.id === null) set.unresolved += 1;
    addSide(set.subjects, end.framework);
  }
  for (const set of sets.values()) {
    if (set.directionSure || target === undefined) continue;
    const [served, serving] = [set.subjects.includes(target), set.objects.includes(target)];
    if (served === serving) continue;
    set.inverted = served;
    set.directionSure = !served;
  }
  return [...sets.values()];
}
