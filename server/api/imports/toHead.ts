import type { z } from 'zod';
import type { Progress } from '../../imports/imports.ts';
import type { ImportRecord } from '../../imports/stored.ts';
import type { importHead } from './schema.ts';

/** An import as the history lists it. */
export function toHead(record: ImportRecord, progress?: Progress): z.input<typeof importHead> {
  const { hashes: _, origin: __, change: ___, ...head } = record as ImportRecord & { hashes?: unknown };
  return { ...head, ...(progress ? { progress } : {}) };
}
