import type { OutlineNode } from './node.ts';

/** Code of a concept: as printed; below a coded concept made whole; by its place where the concepts beside it have one through theirs. */
export function codeOf(node: OutlineNode, parent: { code: string | null } | undefined, position: number, restarts: boolean): string | null {
  const printed = node.label?.code ?? '';
  if (printed === '') return parent?.code ? `${parent.code}.${position}` : null;
  const whole = (node.label?.parts.length ?? 0) > 1;
  return restarts && !whole && parent?.code ? `${parent.code}.${printed}` : printed;
}

/**
 * Families whose single codes mean something below their parents alone: they are said more than once, by themselves, or by another level
 * while all of them are in one list. Numbers that run on below several parents are told apart by themselves.
 */
export function restartingFamilies(nodes: OutlineNode[]): Set<string> {
  const owners = new Map<string, string>();
  const restarting = new Set<string>();
  const parents = new Map<string, Set<OutlineNode | undefined>>();
  for (const { family, parent, label } of nodes) if (label && label.code !== '') parents.set(family, (parents.get(family) ?? new Set()).add(parent));
  for (const { family, label } of nodes) {
    if (!label || label.code === '') continue;
    const owner = owners.get(label.code);
    if (owner === family || (owner !== undefined && parents.get(family)?.size === 1)) restarting.add(family);
    owners.set(label.code, family);
  }
  return restarting;
}
