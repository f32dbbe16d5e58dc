import { z } from 'zod';
import { conceptKind } from '../../domain/concept.ts';
import { frameworkKinds, hue } from '../../domain/framework.ts';
import { endpoint } from '../endpoint.ts';

export const framework = z.object({
  id: z.string(),
  title: z.string(),
  /** Its name where there is little room; its title where it states none. */
  shortTitle: z.string(),
  /** Its colour on light and on dark surfaces; null where it states none. */
  hue: hue.nullable(),
  /** Whether gaps are measured against it where nothing else is asked for: one framework at most. */
  defaultTarget: z.boolean(),
  organization: z.string(),
  kind: z.enum(frameworkKinds).or(z.string()),
  periodStart: z.string(),
  periodEnd: z.string().nullable(),
  language: z.string(),
  sourceTitle: z.string(),
  sourceUrl: z.string().nullable(),
  vision: z.string().nullable(),
  mission: z.string().nullable(),
  mandate: z.string().nullable(),
  adopted: z.string().nullable(),
  /** Notes of ours, each `topic: text`. */
  notes: z.array(z.string()),
  /** Number of concepts of each kind that it has; kinds it lacks are absent. */
  counts: z.partialRecord(conceptKind, z.int()),
});
export type Framework = z.infer<typeof framework>;

export const listFrameworks = endpoint({
  method: 'get',
  path: '/frameworks',
  access: 'view',
  tag: 'Graph',
  summary: 'All frameworks, by period, with the number of their concepts by kind',
  response: z.object({ items: z.array(framework), total: z.int() }),
  problems: [503],
});
