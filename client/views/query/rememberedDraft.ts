import { z } from 'zod';
import type { Draft } from './draft.ts';

const key = 'plumbline.query';
const stored = z.object({
  text: z.string().nullable(),
  named: z.string().nullable(),
  typed: z.record(z.string(), z.string()),
  limit: z.number(),
});

/** Keeps the draft for this tab, so that a walk through the other views does not lose it. */
export function rememberDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage can be forbidden or full; the address still holds the draft.
  }
}

/** The draft of before; null where there is none. */
export function rememberedDraft(): Draft | null {
  try {
    return stored.parse(JSON.parse(sessionStorage.getItem(key) ?? ''));
  } catch {
    return null;
  }
}
