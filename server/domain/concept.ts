import { z } from 'zod';

/** A concept's id: a CURIE such as `sf2022:1.1`. */
export const conceptId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be a CURIE such as sf2022:1.1');

/** Kind labels of concept nodes (StratML's terms, and the UN's own two). */
export const conceptKinds = ['Goal', 'Objective', 'Outcome', 'Capability', 'SDG', 'SDGTarget'] as const;
export const conceptKind = z.enum(conceptKinds);
export type ConceptKind = z.infer<typeof conceptKind>;

/** Kinds of node that the graph holds. `Record` is what the app itself keeps beside it, such as a finding; `Other` is a node of a foreign database without one of our labels. */
export const nodeKind = z.enum([...conceptKind.options, 'Framework', 'Record', 'Other']);
export type NodeKind = z.infer<typeof nodeKind>;

const ofFrameworks = new Set<string>([...conceptKind.options, 'Framework']);

/** The kind that a node's labels say. */
export function kindOf(labels: readonly string[]): NodeKind {
  const kind = labels.find((label) => ofFrameworks.has(label));
  return (kind ?? (labels.includes('PlumblineRecord') ? 'Record' : 'Other')) as NodeKind;
}

/** Whether a node is no part of the frameworks: a record of the app, or one of a foreign database. */
export const isOutside = (kind: NodeKind): boolean => kind === 'Record' || kind === 'Other';

/** A concept in a list: enough to show, find and link it. */
export const conceptRef = z.object({
  id: z.string(),
  kind: nodeKind,
  code: z.string(),
  title: z.string(),
  framework: z.string(),
});
export type ConceptRef = z.infer<typeof conceptRef>;
