import type { OutlineNode } from './node.ts';

/** Code of a concept: as printed; below a coded concept made whole; by its place where the concepts beside it have one through theirs. */
export function codeOf(node: OutlineNode, parent: { code: string | null } | undefined, position: number, restarts: boolean): string | null {
  const printed = node.label?.code ?? '';
  if (printed === '') return parent?.code ? `${parent.code}.${position}` : null;
  const whole = (node.label?.parts.length ?? 0) > 1 || node.label?.shape === 'code';
  return restarts && !whole && parent?.code ? `${parent.code}.${printed}` : printed;
}

/** Families whose single codes are said more than once, by themselves or by the level above: they mean something below their parents alone. */
export function restartingFamilies(nodes: OutlineNode[]): Set<string> {
  const owners = new Map<string, string>();
  const restarting = new Set<string>();
  for (const { family, label } of nodes) {
    if (!label || label.code === '') continue;
    const owner = owners.get(label.code);
    if (owner !== undefined) restarting.add(family);
    else owners.set(label.code, family);
  }
  return restarting;
}
