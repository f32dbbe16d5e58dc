import type { OwnConcept, OwnFramework } from './schema.ts';

interface Placed {
  concept: OwnConcept;
  /** Id of the concept above, where that is in the file. */
  parent: string | null;
  /** From 1. */
  level: number;
  /** Index in the file. */
  at: number;
}

/**
 * Concepts with parents before their children, otherwise as they stand in the file. One whose parent is not there, or that is above
 * itself, becomes a top concept, and so does that of a framework that is not there: each is told.
 */
export function inOrder(frameworks: readonly OwnFramework[], concepts: readonly OwnConcept[], warn: (pointer: string, message: string, value: string) => void): Placed[] {
  const known = new Set(frameworks.map(({ id }) => id));
  const ids = new Set(concepts.map(({ id }) => id));
  const children = new Map<string | null, number[]>();
  for (const [at, { id, parent, framework, otherParents = [] }] of concepts.entries()) {
    if (!known.has(framework)) warn(`/concepts/${at}/framework`, `The framework "${framework}" of "${id}" is not in the file.`, framework);
    if (otherParents.length > 0) warn(`/concepts/${at}/otherParents`, `"${id}" has further parents: only the first is read.`, otherParents.join(', '));
    const isThere = parent !== null && ids.has(parent);
    if (parent !== null && !isThere) warn(`/concepts/${at}/parent`, `The parent "${parent}" of "${id}" is not in the file: it becomes a top concept.`, parent);
    const above = isThere ? parent : null;
    const siblings = children.get(above);
    if (siblings) siblings.push(at);
    else children.set(above, [at]);
  }
  return placed(concepts, children, warn);
}

function placed(concepts: readonly OwnConcept[], children: ReadonlyMap<string | null, number[]>, warn: (pointer: string, message: string, value: string) => void): Placed[] {
  const found: Placed[] = [];
  const done = new Set<number>();
  const walk = (tops: readonly number[]) => {
    const open = tops.map((at) => ({ at, level: 1 })).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const concept = concepts[next.at];
      if (!concept || done.has(next.at)) continue;
      done.add(next.at);
      const { at, level } = next;
      found.push({ concept, parent: level === 1 ? null : concept.parent, level, at });
      for (const child of [...(children.get(concept.id) ?? [])].reverse()) open.push({ at: child, level: level + 1 });
    }
  };
  walk(children.get(null) ?? []);
  for (const [at, { id, parent }] of concepts.entries()) {
    if (done.has(at)) continue;
    warn(`/concepts/${at}/parent`, `"${id}" lies below itself: it becomes a top concept.`, parent ?? '');
    walk([at]);
  }
  return found;
}
