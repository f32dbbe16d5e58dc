import { choose, labelsOf } from './labels.ts';
import { shownId, type SkosFile } from './skosFile.ts';
import * as is from './vocabulary.ts';

export interface Collections {
  /** Names of the collections that each concept is in. */
  of: Map<string, string[]>;
  /** Collections of which a concept of the file is a member. */
  used: Set<string>;
}

/** Collections, ordered ones too, by their members. */
export function readCollections({ graph }: SkosFile): Collections {
  const result: Collections = { of: new Map(), used: new Set() };
  for (const id of graph.subjects.keys()) {
    if (!graph.isA(id, ...is.classes.collections)) continue;
    const label = choose(labelsOf(graph, id, [...is.prefLabel, ...is.otherNames]), undefined);
    const name = label?.text ?? (is.localName(id) || shownId(id));
    const members = new Set([...graph.ids(id, is.member), ...graph.ids(id, is.memberList).flatMap((head) => graph.list(head))]);
    for (const member of members) result.of.set(member, [...(result.of.get(member) ?? []), name]);
    if (members.size > 0) result.used.add(id);
  }
  return result;
}
