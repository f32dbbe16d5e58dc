import { z } from 'zod';
import { alignmentStatus, predicate } from '../../domain/alignment.ts';
import { commaList, listOf, numeric } from '../../domain/counting.ts';
import { exportFormat } from '../../domain/exportFormat.ts';
import { endpoint } from '../endpoint.ts';

/** What is exported: everything unless something is left out. */
const selection = {
  /** Ids of frameworks, commas between; all when absent. */
  framework: commaList.optional(),
  /** Statuses of alignments and judgements; every one when absent. */
  status: listOf(alignmentStatus).optional(),
  mappingSet: commaList.optional(),
  predicate: listOf(predicate).optional(),
  /** Lowest confidence; an alignment that states none is exported at 0 only. */
  minConfidence: numeric.pipe(z.number().min(0).max(1)).default(0).meta({ override: { anyOf: undefined, type: 'number', minimum: 0, maximum: 1 } }),
  crossCutting: z.enum(['include', 'exclude']).default('include'),
  /** Frameworks that alignments go to and judgements are about; any when absent. */
  against: commaList.optional(),
};

export const exportQuery = z.object({ format: exportFormat, ...selection });
export type ExportChosen = z.output<z.ZodObject<typeof selection>>;

const what =
  'Concepts of the frameworks with the alignments and judgements whose subjects they are, and the links of editions that begin there. Without any choice all of it: every ' +
  'framework, every status.';

export const exportGraph = endpoint({
  method: 'get',
  path: '/export',
  access: 'view',
  tag: 'Import and export',
  summary: 'Frameworks and alignments as a file',
  description: `${what} Our own JSON keeps everything; \`/export-formats\` tells what the others lose. A ZIP where a format takes several files.`,
  query: exportQuery,
  response: z.string().meta({ format: 'binary' }),
  downloads: [
    'application/json', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/xml', 'application/zip', 'text/tab-separated-values',
    'application/ld+json', 'text/turtle', 'text/plain',
  ],
  problems: [404, 409, 413, 503],
});

const loss = z.object({ what: z.string(), count: z.int(), example: z.string().optional() });

export const listExportFormats = endpoint({
  method: 'get',
  path: '/export-formats',
  access: 'view',
  tag: 'Import and export',
  summary: 'The formats of an export, and what each would lose of what is chosen',
  description: what,
  query: z.object(selection),
  response: z.object({
    frameworks: z.int(),
    concepts: z.int(),
    /** Alignments and judgements that there is no counterpart. */
    claims: z.int(),
    items: z.array(
      z.object({
        format: exportFormat,
        /** As a person calls it. */
        title: z.string(),
        /** What the file would be called. */
        name: z.string(),
        mediaType: z.string(),
        /** Why it cannot be made of what is chosen. */
        refused: z.string().optional(),
        /** What it has no place for, how often that is there, and where for example. */
        losses: z.array(loss),
      }),
    ),
    total: z.int(),
  }),
  problems: [404, 503],
});
