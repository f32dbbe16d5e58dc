import { z } from 'zod';

/** Formats that frameworks and alignments are written in. */
export const exportFormats = ['json', 'csv', 'xlsx', 'stratml', 'sssom', 'jsonld', 'turtle', 'graphml', 'cypher'] as const;
export const exportFormat = z.enum(exportFormats);
export type ExportFormat = (typeof exportFormats)[number];
