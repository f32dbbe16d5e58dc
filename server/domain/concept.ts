import { z } from 'zod';

/** A concept's id: a CURIE such as `sf2022:1.1`. */
export const conceptId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be a CURIE such as sf2022:1.1');

/** Kind labels of concept nodes (StratML's terms, and the UN's own two). */
export const conceptKinds = ['Goal', 'Objective', 'Outcome', 'Capability', 'SDG', 'SDGTarget'] as const;
export const conceptKind = z.enum(conceptKinds);
export type ConceptKind = z.infer<typeof conceptKind>;

/** Kinds of node that the graph holds. `Other` is a node of a foreign database without one of our labels. */
export const nodeKind = z.enum([...conceptKind.options, 'Framework', 'Other']);
export type NodeKind = z.infer<typeof nodeKind>;

/** A concept in a list: enough to show, find and link it. */
export const conceptRef = z.object({
  id: z.string(),
  kind: nodeKind,
  code: z.string(),
  title: z.string(),
  framework: z.string(),
});
export type ConceptRef = z.infer<typeof conceptRef>;
