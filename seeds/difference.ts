import type { Properties, Scalar, SeedGraph, SeedNode, SeedRelationship } from './graph.ts';

/** What the database holds of the seeds' own now. */
export interface StoredGraph {
  nodes: (SeedNode & { elementId: string })[];
  relationships: (SeedRelationship & { elementId: string })[];
}

/** Properties to set on something that exists; null takes one out. */
export type Patch = Record<string, Scalar | null>;

export interface Difference {
  addNodes: SeedNode[];
  changeNodes: { elementId: string; labels: string[]; patch: Patch }[];
  removeNodes: string[];
  addRelationships: SeedRelationship[];
  changeRelationships: { elementId: string; patch: Patch }[];
  removeRelationships: string[];
}

/** What has to change so that the stored graph is the wanted one; empty lists where nothing does. */
export function differenceOf(wanted: SeedGraph, stored: StoredGraph): Difference {
  const nodes = compare(wanted.nodes, stored.nodes, (node) => node.id, sameNode);
  const relationships = compare(wanted.relationships, stored.relationships, relationshipPlace, (a, b) =>
    same(a.properties, b.properties),
  );
  return {
    addNodes: nodes.added,
    changeNodes: nodes.changed.map(([to, from]) => ({
      elementId: from.elementId,
      labels: to.labels,
      patch: patchOf(to.properties, from.properties),
    })),
    removeNodes: nodes.removed.map((node) => node.elementId),
    addRelationships: relationships.added,
    changeRelationships: relationships.changed.map(([to, from]) => ({
      elementId: from.elementId,
      patch: patchOf(to.properties, from.properties),
    })),
    removeRelationships: relationships.removed.map((relationship) => relationship.elementId),
  };
}

/** A relationship that moved to another end is another one, though it keeps its id. */
function relationshipPlace({ key, type, from, to }: SeedRelationship): string {
  return `${type} ${from} ${to} ${key}`;
}

function compare<Wanted, Stored extends Wanted>(
  wanted: Wanted[],
  stored: Stored[],
  key: (item: Wanted) => string,
  equal: (a: Wanted, b: Stored) => boolean,
): { added: Wanted[]; changed: [Wanted, Stored][]; removed: Stored[] } {
  const left = new Map(stored.map((item) => [key(item), item]));
  const added: Wanted[] = [];
  const changed: [Wanted, Stored][] = [];
  for (const item of wanted) {
    const found = left.get(key(item));
    left.delete(key(item));
    if (!found) added.push(item);
    else if (!equal(item, found)) changed.push([item, found]);
  }
  return { added, changed, removed: [...left.values()] };
}

function sameNode(a: SeedNode, b: SeedNode): boolean {
  return same(a.labels, b.labels) && same(a.properties, b.properties);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function patchOf(to: Properties, from: Properties): Patch {
  const gone = Object.keys(from).filter((key) => !(key in to));
  return { ...to, ...Object.fromEntries(gone.map((key) => [key, null])) };
}
