import type { LineageConcept } from '../../../server/api/lineage/schema.ts';

/** Top concepts, and with `all` what is below each, right behind it; each concept once, however many parents it has. */
export function shownConcepts(concepts: readonly LineageConcept[], all: boolean): LineageConcept[] {
  const tops = concepts.filter((one) => one.top);
  if (!all) return tops;
  const below = new Map<string, LineageConcept[]>();
  for (const one of concepts) for (const parent of one.parents) below.set(parent, [...(below.get(parent) ?? []), one]);
  const shown = new Set<LineageConcept>();
  const add = (one: LineageConcept): void => {
    if (shown.has(one)) return;
    shown.add(one);
    below.get(one.id)?.forEach(add);
  };
  tops.forEach(add);
  return [...shown];
}
