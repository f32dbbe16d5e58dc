import { z } from 'zod';

/** A framework's id: the prefix of its concepts' ids, such as `sf2022`. */
export const frameworkId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be a prefix such as sf2022');

/** A framework's colour on a light and on a dark surface, as `#rrggbb`. */
export const hue = z.strictObject({ light: z.string().regex(/^#[0-9a-f]{6}$/), dark: z.string().regex(/^#[0-9a-f]{6}$/) });

export const frameworkKinds = ['strategic-framework', 'policing-goals', 'thematic-strategy', 'global-goals'] as const;
export const frameworkKind = z.enum(frameworkKinds);
