import { z } from 'zod';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';
import { query } from '../../neo4j/query.ts';
import { conceptRow, edgeRow, nodeRow } from '../shared/graph.ts';
import { relationshipTypes } from './schema.ts';

export const nodesById = (ids: readonly string[]) => query('graph/nodes', z.object({ node: nodeRow }), { ids });

export const expansion = (input: {
  ids: readonly string[];
  relationships?: readonly string[] | undefined;
  direction: string;
  limit: number;
}) => query('graph/expand', edgeRow, { ...input, relationships: input.relationships ?? relationshipTypes });

/** Relationships of the hierarchy below some nodes. */
export const hierarchyBelow = (ids: readonly string[], limit: number) => query('graph/below', edgeRow, { ids, limit });

/** Relationships of the hierarchy above some nodes, up to their frameworks. */
export const hierarchyAbove = (ids: readonly string[], limit: number) => query('graph/above', edgeRow, { ids, limit });

export const between = (ids: string[], relationships: readonly string[] = relationshipTypes) =>
  query('graph/between', edgeRow, { ids, relationships });

/** How much lies below some nodes; what lies below is counted as far as `limit`. */
export const sizes = (ids: readonly string[], limit: number) =>
  query('graph/size', z.object({ id: z.string(), children: z.int(), below: z.int(), links: z.int() }), { ids, limit });

/** What lies right below a node, behind the one that `after` names. */
export const children = (id: string, after: string, limit: number) => query('graph/children', edgeRow, { id, after, limit });

/** Which alignments a page is of. */
export interface Linked {
  /** Concepts, with what lies below them. */
  ids: readonly string[];
  /** Concepts without what lies below them. */
  own?: readonly string[];
  /** What the other end is, or lies below; any where it is empty. */
  others?: readonly string[];
  /** Frameworks that the other end is of; any where it is empty. */
  among: readonly string[];
}

/** The place of an alignment in every list of them. */
const placeRow = z.object({ rank: z.int(), sure: z.number(), place: z.string() });
export type Place = z.infer<typeof placeRow>;

/** Alignments behind `place`, or from the first. */
export const links = ({ ids, own = [], others = [], among }: Linked, place: Place | undefined, limit: number) =>
  query('graph/links', edgeRow.extend(placeRow.shape), { ids, own, others, among, ...(place ?? { rank: -1, sure: 0, place: '' }), limit });

export const countLinks = ({ ids, others = [], among }: Omit<Linked, 'own'>) =>
  query('graph/count-links', z.object({ total: z.int() }), { ids, others, among });

/** Every framework, with the number of its top concepts. */
export const openingFrameworks = () =>
  query('graph/opening-frameworks', z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()), goals: z.int(), replaced: z.boolean() }));

export const graphSize = () => query('graph/opening-size', z.object({ concepts: z.int(), alignments: z.int() }));

/** How many concepts some frameworks have. */
export const countConcepts = (frameworks: readonly string[]) => ({
  ...query('graph/count-concepts', z.object({ framework: z.string(), concepts: z.int() }), { frameworks }),
  reads: frameworks,
});

/** Top concepts of some frameworks, of each the first ones by code. */
export const topConcepts = (frameworks: readonly string[], limit: number) => ({
  ...query('graph/top-concepts', conceptRow, { frameworks, limit }),
  reads: frameworks,
});

/** Which top concepts of a framework some of its concepts lie below. */
export const topsOf = (framework: string, ids: readonly string[]) => ({
  ...query('graph/tops-of', z.object({ id: z.string(), top: z.string() }), { framework, ids }),
  reads: [framework],
});

const reach = z.object({ row: z.string(), target: z.string(), count: z.int(), best: z.number().nullable(), leftOut: z.int(), ids: z.array(z.string()) });
/** What a top concept reaches in one concept of another framework. */
export type Reach = z.infer<typeof reach>;

/** What a framework's top concepts reach in another framework, concept by concept. */
export const reachOf = (framework: string, columns: string, filter: CountingFilter, most: number) => ({
  ...query('graph/opening-cells', reach, {
    framework,
    columns,
    most,
    ...countingParameters(filter),
    setClaims: filter.crossCutting === 'include',
    crossCutting: true,
  }),
  reads: [framework],
});
