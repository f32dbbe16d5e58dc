import { cyclesIn } from './cycles.ts';
import { nameOf, placeOf, type SkosFile } from './skosFile.ts';
import * as is from './vocabulary.ts';

export interface Hierarchy {
  /** In the order of the file. */
  concepts: string[];
  /** The concepts above each, without those that make a circle. */
  above: Map<string, string[]>;
}

const described = (file: SkosFile, id: string) => file.graph.subjects.has(id);

function conceptsOf(file: SkosFile): Set<string> {
  const { graph } = file;
  const concepts = new Set<string>();
  const hinting = [is.inScheme, is.topConceptOf, ...is.broader, ...is.narrower];
  for (const [id, record] of graph.subjects) {
    if (graph.isA(id, is.classes.scheme, ...is.classes.collections)) continue;
    if (graph.isA(id, is.classes.concept) || hinting.some((property) => record.has(property))) concepts.add(id);
  }
  for (const id of graph.subjects.keys()) {
    for (const other of graph.ids(id, is.hasTopConcept, ...is.broader, ...is.narrower)) if (described(file, other)) concepts.add(other);
  }
  return new Set([...graph.subjects.keys()].filter((id) => concepts.has(id)));
}

function reportMissing(file: SkosFile, id: string, other: string, seen: Set<string>): void {
  if (seen.has(other)) return;
  seen.add(other);
  file.reading.warn(placeOf(file, id), 'This concept is linked as above or below another, but the file says nothing of it: it was left out.', other);
}

/** Which concept is above which, said from either side; circles are reported with their members and taken apart. */
export function readHierarchy(file: SkosFile): Hierarchy {
  const { graph, reading } = file;
  const concepts = conceptsOf(file);
  const above = new Map<string, string[]>([...concepts].map((id) => [id, []]));
  const missing = new Set<string>();
  const link = (child: string, parent: string, said: string) => {
    const other = said === child ? parent : child;
    if (!concepts.has(other)) return reportMissing(file, said, other, missing);
    const parents = above.get(child);
    if (parents && !parents.includes(parent)) parents.push(parent);
  };
  for (const id of concepts) {
    for (const parent of graph.ids(id, ...is.broader)) link(id, parent, id);
    for (const child of graph.ids(id, ...is.narrower)) link(child, id, id);
  }
  for (const id of graph.subjects.keys()) {
    for (const top of graph.ids(id, is.hasTopConcept)) if (!concepts.has(top)) reportMissing(file, id, top, missing);
  }

  for (const group of cyclesIn([...concepts], (id) => above.get(id) ?? [])) {
    const members = new Set(group);
    for (const id of group) above.set(id, (above.get(id) ?? []).filter((parent) => !members.has(parent)));
    const names = group.slice(0, 10).map((id) => `"${nameOf(file, id)}"`).join(', ');
    const more = group.length > 10 ? ` and ${group.length - 10} more` : '';
    reading.error(placeOf(file, group[0] ?? ''), `${names}${more} ${group.length > 1 ? 'are above each other in a circle' : 'is above itself'}: remove one skos:broader or skos:narrower of the circle.`, group[0]);
  }
  return { concepts: [...concepts], above };
}
