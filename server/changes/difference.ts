import { z } from 'zod';
import { type Graph, type GraphNode, type GraphRelationship, type Properties, type Scalar, graphNode, graphRelationship, presentState } from './graph.ts';

/** One thing before and after: added where there is no `before`, removed where there is no `after`. */
export interface Edit<T> {
  before?: T | undefined;
  after?: T | undefined;
}

const editsOf = <T extends z.ZodType>(thing: T) => z.array(z.object({ before: thing.optional(), after: thing.optional() }));

export const difference = z.object({
  nodes: editsOf(graphNode),
  relationships: editsOf(graphRelationship),
  /** What people judged; absent on one side where nobody had, or no longer has. */
  states: editsOf(presentState),
});
/** What a change does to the graph. */
export type Difference = z.infer<typeof difference>;

/** How many things of a sort a change adds, changes and removes. */
export interface Counts {
  added: number;
  changed: number;
  removed: number;
}

/** What has to change so that the stored graph is the wanted one; empty lists where nothing does. */
export function differenceOf(wanted: Graph, stored: Graph): Difference {
  return {
    nodes: compare(wanted.nodes, stored.nodes, (node) => node.id),
    relationships: compare(wanted.relationships, stored.relationships, relationshipPlace),
    states: [],
  };
}

/** The difference that takes another one back. */
export function inverse({ nodes, relationships, states }: Difference): Difference {
  return { nodes: nodes.map(turned), relationships: relationships.map(turned), states: states.map(turned) };
}

const turned = <T>({ before, after }: Edit<T>): Edit<T> => ({ before: after, after: before });

/** A relationship that moved to another end is another one, though it keeps its id. */
export function relationshipPlace({ key, type, from, to }: GraphRelationship): string {
  return `${type} ${from} ${to} ${key}`;
}

/** Everything that edits name, as it was and as it becomes. */
export const bothSides = <T>(edits: Edit<T>[]): T[] => edits.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined));

/** How many edits a difference has. */
export const sizeOf = ({ nodes, relationships, states }: Difference): number => nodes.length + relationships.length + states.length;

export function countEdits(edits: Edit<unknown>[]): Counts {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const edit of edits) counts[kindOf(edit)] += 1;
  return counts;
}

function kindOf({ before, after }: Edit<unknown>): keyof Counts {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function compare<T extends GraphNode | GraphRelationship>(wanted: T[], stored: T[], key: (item: T) => string): Edit<T>[] {
  const left = new Map(stored.map((item) => [key(item), item]));
  const edits: Edit<T>[] = [];
  for (const after of wanted) {
    const before = left.get(key(after));
    left.delete(key(after));
    if (!before || !same(before, after)) edits.push({ before, after });
  }
  return [...edits, ...[...left.values()].map((before) => ({ before }))];
}

/** Whether two of them say the same, in whatever order their properties come. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** Properties to set on something that exists; null takes one out. */
export function patchOf(to: Properties, from: Properties = {}): Record<string, Scalar | null> {
  const gone = Object.keys(from).filter((key) => !(key in to));
  return { ...to, ...Object.fromEntries(gone.map((key) => [key, null])) };
}
