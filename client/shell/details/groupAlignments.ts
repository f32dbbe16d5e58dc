import type { Alignment } from '../../../server/domain/alignment.ts';
import type { ConceptRef } from '../../../server/domain/concept.ts';

/** One alignment as seen from one of its ends. */
export interface SeenAlignment {
  alignment: Alignment;
  /** `out`: seen from the subject. */
  direction: 'out' | 'in';
  other: ConceptRef;
}

export interface AlignmentGroup {
  framework: string;
  items: SeenAlignment[];
}

/** Alignments of a concept by the framework of the other end; frameworks in `order` first, `first` before all. */
export function groupAlignments(id: string, alignments: Alignment[], first: string, order: string[]): AlignmentGroup[] {
  const groups = new Map<string, SeenAlignment[]>();
  for (const alignment of alignments) {
    const direction = alignment.subject.id === id ? 'out' : 'in';
    const other = direction === 'out' ? alignment.object : alignment.subject;
    groups.set(other.framework, [...(groups.get(other.framework) ?? []), { alignment, direction, other }]);
  }
  const rank = (framework: string) => {
    if (framework === first) return -1;
    const at = order.indexOf(framework);
    return at === -1 ? order.length : at;
  };
  return [...groups]
    .map(([framework, items]) => ({ framework, items }))
    .sort((a, b) => rank(a.framework) - rank(b.framework) || a.framework.localeCompare(b.framework));
}
