import { z } from 'zod';
import { conceptRef } from './concept.ts';

/** What became of a concept of the edition before (`CONTINUES`). */
export const changes = ['kept', 'reworded', 'merged', 'split', 'moved'] as const;
export const change = z.enum(changes);

export const continuation = z.object({ change, rationale: z.string(), concept: conceptRef });
