import { z } from 'zod';

export const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type Scalar = z.infer<typeof scalar>;
export const properties = z.record(z.string(), scalar);
export type Properties = z.infer<typeof properties>;

export const graphNode = z.object({
  id: z.string(),
  /** Sorted. */
  labels: z.array(z.string()),
  properties,
});
/** A node as an origin states it. */
export type GraphNode = z.infer<typeof graphNode>;

export const graphRelationship = z.object({
  /** Its `id` where the type has one, else `from>TYPE>to`. */
  key: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});
/** A relationship as an origin states it. */
export type GraphRelationship = z.infer<typeof graphRelationship>;

export interface Graph {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** Types whose relationships are claims: people may judge them, and then their present state is another one than the claim. */
export const judgedTypes = ['ALIGNS_WITH', 'NO_COUNTERPART_IN'] as const;
export type JudgedType = (typeof judgedTypes)[number];

/** Properties of a claim's present state, and what the claim itself says beside it once it was judged. */
export const claimedNames = {
  status: 'claimedStatus',
  predicate: 'claimedPredicate',
  confidence: 'claimedConfidence',
  reviewer: 'claimedReviewer',
  reviewDate: 'claimedReviewDate',
} as const;

export const presentState = z.object({ id: z.string(), type: z.enum(judgedTypes), properties });
/** The present state of a claim, as people judged it. */
export type PresentState = z.infer<typeof presentState>;

/** The framework of a concept, or itself. */
export const frameworkIn = (id: string): string => id.split(':', 1)[0] ?? id;
