import type { ConceptKind } from '../../domain/concept.ts';

const byLevel: ConceptKind[] = ['Goal', 'Objective'];

/** The UN's own namespace: the shape of an IRI in it says whether it is a goal or a target. */
const un = 'http://metadata.un.org/sdg/';

export function kindOf(id: string, level: number): ConceptKind {
  if (id.startsWith(un)) {
    const code = id.slice(un.length);
    if (/^([1-9]|1[0-7])$/.test(code)) return 'SDG';
    if (/^([1-9]|1[0-7])\.(\d{1,2}|[a-z])$/.test(code)) return 'SDGTarget';
  }
  return byLevel[level - 1] ?? 'Outcome';
}
