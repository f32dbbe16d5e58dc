import { z } from 'zod';
import { emptyDraft, rowLimits } from '../draft.ts';

/** A draft as this browser keeps it and as an exported file has it. */
export const draftSchema = z.object({
  text: z.string().max(200_000).nullable(),
  named: z.string().nullable(),
  typed: z.record(z.string(), z.string()),
  limit: z.number().transform((limit) => rowLimits.find((choice) => choice === limit) ?? emptyDraft.limit),
});
