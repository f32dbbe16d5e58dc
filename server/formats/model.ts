/*
 * What all formats share. A reader turns the bytes of a file into a `Source`: blocks of text, tables, or statements where the format
 * says itself what is a concept. `understand` turns any of them into a `Draft`. All of it is JSON, so that it passes between
 * processes and is kept with a draft.
 */
import { z } from 'zod';
import { alignmentStatus, directness, noCounterpartReason, polarity, predicate } from '../domain/alignment.ts';
import { conceptKind } from '../domain/concept.ts';

/** Where in a file something stands: whatever its format has of these. Counted from 1. */
export const place = z.object({
  /** Index of the file among those of the draft, from 0. */
  file: z.int().nonnegative(),
  page: z.int().positive().optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  sheet: z.string().optional(),
  /** `B4`. */
  cell: z.string().optional(),
  /** JSON pointer, path of elements, or IRI of the record. */
  pointer: z.string().optional(),
});
export type Place = z.infer<typeof place>;

/** Something wrong, where, what stands there, and how to mend it. `error` stands in the way of applying, `warning` does not. */
export const problem = z.object({
  place,
  severity: z.enum(['error', 'warning']),
  value: z.string().optional(),
  message: z.string(),
});
export type Problem = z.infer<typeof problem>;

export const blockStyles = ['heading', 'item', 'paragraph', 'cell', 'quote', 'code', 'furniture'] as const;

/** A piece of a document that is read as one: a heading, an item of a list, a paragraph, a cell of a table. */
export const block = z.object({
  /** As printed, without its marks, blanks collapsed. */
  text: z.string(),
  /** Its number or letter, only where the reader knows it apart from the text (Word's automatic numbers, `<ol>`): `1.2`, `a`, `IV`. */
  number: z.string().optional(),
  style: z.enum(blockStyles),
  /** Depth of a heading (1 is the highest) or of an item of a list (1 is the outermost), where the document says so. */
  level: z.int().positive().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Height of the letters in points. */
  size: z.number().positive().optional(),
  /** Left edge in points. */
  left: z.number().optional(),
  /** Of a cell: which table, row and column it begins in, and how many it spans; header cells say so. */
  table: z.object({
    index: z.int().nonnegative(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
    rows: z.int().positive().optional(),
    columns: z.int().positive().optional(),
    header: z.boolean().optional(),
  }).optional(),
  place,
});
export type Block = z.infer<typeof block>;

/** A table of a spreadsheet: rows of cells as text, as the file has them. */
export const table = z.object({
  /** Name of the sheet; empty for a file that has one table alone. */
  name: z.string(),
  hidden: z.boolean().optional(),
  rows: z.array(z.object({
    cells: z.array(z.string()),
    place,
    /** Cells, by column from 0, that the file holds as a number or date and not as text: what is shown may not be what was typed. */
    stored: z.array(z.object({ column: z.int().nonnegative(), as: z.enum(['number', 'date']) })).optional(),
  })),
});
export type Table = z.infer<typeof table>;

/** What a column of a table holds. `level:n` titles (or codes and titles) of level n, `code`, `parent` (code of the parent), and so on; `keep` is kept as a note, `ignore` is not read. */
export const columnRole = z.union([
  z.templateLiteral(['level:', z.int().positive()]),
  z.templateLiteral(['code:', z.int().positive()]),
  z.templateLiteral(['statement:', z.int().positive()]),
  z.enum(['code', 'title', 'statement', 'parent', 'kind', 'level', 'uri', 'subject', 'object', 'predicate', 'confidence', 'rationale', 'keep', 'ignore']),
]);
export type ColumnRole = z.infer<typeof columnRole>;

/** How a table is read: which row is its head, and what each column holds. */
export const tableMapping = z.object({
  table: z.int().nonnegative(),
  /** Index of the row of headers; -1 where there is none. */
  headerRow: z.int().min(-1),
  roles: z.array(columnRole),
  /** `concepts`: rows are concepts. `alignments`: rows are pairs. `none`: the table is not read. */
  holds: z.enum(['concepts', 'alignments', 'none']),
});
export type TableMapping = z.infer<typeof tableMapping>;

export const note = z.object({ topic: z.string(), text: z.string() });

/** A framework as a file states it; what is absent the person fills in. */
export const draftFramework = z.object({
  ref: z.string(),
  /** The prefix of its ids, where the file has one. */
  prefix: z.string().optional(),
  title: z.string().optional(),
  organization: z.string().optional(),
  kind: z.string().optional(),
  periodStart: z.string().optional(),
  periodEnd: z.string().optional(),
  language: z.string().optional(),
  iri: z.string().optional(),
  sourceUrl: z.string().optional(),
  vision: z.string().optional(),
  mission: z.string().optional(),
  /** Values, stakeholders, dates and whatever else the file says of it. */
  notes: z.array(note).default([]),
  /** Further properties that only our own JSON carries (hue, shortTitle, sourceTitle …). */
  properties: z.record(z.string(), z.unknown()).optional(),
});
export type DraftFramework = z.infer<typeof draftFramework>;

/** A concept as recognised. In the order of the document, parents before their children. */
export const draftItem = z.object({
  /** Unique in the draft, the same each time that the same file is read: `i1`, `i2` … */
  ref: z.string(),
  /** The id that it has already, where the file or the graph says so. */
  id: z.string().optional(),
  /** `ref` of the framework that it belongs to. */
  framework: z.string(),
  /** `ref` of the concept above it; null for a top concept. */
  parent: z.string().nullable(),
  /** From 1. */
  level: z.int().positive(),
  kind: conceptKind,
  /** As printed, made whole where the printed one restarts under each parent (`a` under `1` becomes `1.a`); null where there is none. */
  code: z.string().nullable(),
  title: z.string(),
  statement: z.string().optional(),
  /** IRI, where the file has one. */
  uri: z.string().optional(),
  /** Titles in other languages than the one shown, `de: Titel`, and further labels. */
  labels: z.array(z.string()).optional(),
  notes: z.array(note).default([]),
  /** Indices of the blocks that it was made from (rows of tables count as blocks: see `Understood.blocks`). */
  blocks: z.array(z.int().nonnegative()).default([]),
  place,
  /** Further properties that only our own JSON carries. */
  properties: z.record(z.string(), z.unknown()).optional(),
});
export type DraftItem = z.infer<typeof draftItem>;

/** One end of a claim, as a file names it: a concept of the draft, an id or IRI of the graph, or a code in a framework. */
export const draftEnd = z.object({
  ref: z.string().optional(),
  /** CURIE as the file has it. */
  id: z.string().optional(),
  iri: z.string().optional(),
  code: z.string().optional(),
  /** Prefix, title or IRI of the framework (of the SSSOM `subject_source`), where it says so. */
  framework: z.string().optional(),
  label: z.string().optional(),
});
export type DraftEnd = z.infer<typeof draftEnd>;

const judged = {
  mappingSet: z.string(),
  rationale: z.string().optional(),
  author: z.string().optional(),
  date: z.string().optional(),
  reviewer: z.string().optional(),
  reviewDate: z.string().optional(),
  /** Slots and columns that have no place of their own, by name: kept, and written back at export. */
  extensions: z.record(z.string(), z.string()).optional(),
  place,
};

export const draftAlignment = z.object({
  ref: z.string(),
  /** Its id, where the file has one of ours. */
  id: z.string().optional(),
  subject: draftEnd,
  object: draftEnd,
  predicate,
  justification: z.string(),
  confidence: z.number().min(0).max(1).optional(),
  status: alignmentStatus,
  directness: directness.default('direct'),
  polarity: polarity.optional(),
  evidence: z.object({
    subject: z.string().optional(),
    object: z.string().optional(),
    source: z.string().optional(),
    claimedBy: z.string().optional(),
    claimed: z.string().optional(),
    read: z.string().optional(),
    note: z.string().optional(),
  }).default({}),
  ...judged,
});
export type DraftAlignment = z.infer<typeof draftAlignment>;

export const draftNoCounterpart = z.object({
  ref: z.string(),
  id: z.string().optional(),
  concept: draftEnd,
  /** Prefix, title or IRI of the framework that has nothing for it, where the file says so. */
  framework: z.string().optional(),
  reason: noCounterpartReason.optional(),
  status: alignmentStatus,
  ...judged,
});
export type DraftNoCounterpart = z.infer<typeof draftNoCounterpart>;

export const draftMappingSet = z.object({
  id: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  author: z.string().optional(),
  date: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  iri: z.string().optional(),
  extensions: z.record(z.string(), z.string()).optional(),
});
export type DraftMappingSet = z.infer<typeof draftMappingSet>;

/** A link of editions or frameworks that a file states: only our own JSON does. */
export const draftLink = z.object({
  type: z.enum(['CONTINUES', 'SUCCEEDS', 'IMPLEMENTS']),
  from: draftEnd,
  to: draftEnd,
  properties: z.record(z.string(), z.unknown()).default({}),
});
export type DraftLink = z.infer<typeof draftLink>;

/** What a file says, in the words of the graph. */
export const statements = z.object({
  frameworks: z.array(draftFramework).default([]),
  items: z.array(draftItem).default([]),
  alignments: z.array(draftAlignment).default([]),
  noCounterparts: z.array(draftNoCounterpart).default([]),
  mappingSets: z.array(draftMappingSet).default([]),
  links: z.array(draftLink).default([]),
});
export type Statements = z.infer<typeof statements>;

/** What a reader makes of the bytes of a file. Each kind of source has its own way to be understood. */
export const source = z.discriminatedUnion('as', [
  /** Text whose outline has to be recognised. `title` and the like are what the file's own properties say. */
  z.object({ as: z.literal('blocks'), blocks: z.array(block), framework: draftFramework.partial().optional(), problems: z.array(problem) }),
  /** Tables whose columns have to be mapped. `fixed` where the format itself says what each column is (our own CSV and XLSX). */
  z.object({ as: z.literal('tables'), tables: z.array(table), problems: z.array(problem) }),
  /** Foreign JSON, mapped by example: nested objects as they are. */
  z.object({ as: z.literal('json'), value: z.unknown(), problems: z.array(problem) }),
  /** Formats that say what is what. `blocks` are its records, to be shown beside. */
  z.object({
    as: z.literal('statements'),
    statements,
    blocks: z.array(block),
    unrecognised: z.array(z.int().nonnegative()),
    /** Why a block of `unrecognised` is there, by its index as text, where there is a reason to tell. */
    reasons: z.record(z.string(), z.string()).optional(),
    problems: z.array(problem),
  }),
]);
export type Source = z.infer<typeof source>;

/** A sample of a table and how it is read, for the person to correct. */
export const tableView = z.object({
  mapping: tableMapping,
  name: z.string(),
  hidden: z.boolean(),
  headers: z.array(z.string()),
  /** The first rows below the headers. */
  sample: z.array(z.array(z.string())),
  rows: z.int().nonnegative(),
  /** False where the columns were guessed and the person should look. */
  sure: z.boolean(),
});
export type TableView = z.infer<typeof tableView>;

/** What was understood of one file. Every block is in an item, an alignment or in `unrecognised`: nothing is dropped silently. */
export const draft = z.object({
  statements,
  /** The file as blocks, in its order, for showing it beside the outline; a row of a table is a block of style `cell`. */
  blocks: z.array(block),
  /** Blocks that no concept or alignment was made from, and why where there is a reason to tell. */
  unrecognised: z.array(z.object({ block: z.int().nonnegative(), reason: z.string().optional() })),
  tables: z.array(tableView).default([]),
  problems: z.array(problem),
});
export type Draft = z.infer<typeof draft>;

/** What a person has said about how a file is to be understood. */
export const understanding = z.object({
  /** Kind of each level, from the highest; the recogniser's own choice where absent. */
  kinds: z.array(conceptKind).optional(),
  tables: z.array(tableMapping).optional(),
});
export type Understanding = z.infer<typeof understanding>;

/** Bounds of what is read. Beyond one, the file is refused with a sentence that names it. */
export interface Limits {
  /** Bytes of a file. */
  bytes: number;
  /** Bytes that it may grow to when inflated (XLSX, DOCX, PDF streams). */
  inflated: number;
  /** Rows of all its tables, lines of text, or records. */
  rows: number;
  pages: number;
  /** Nesting of elements, lists, objects. */
  depth: number;
}

export interface InputFile {
  /** Index among the files of the draft: `place.file` of everything read from it. */
  index: number;
  name: string;
  bytes: Uint8Array;
}

export interface ReadContext {
  /** The other files of the same draft, where there are some: a format may keep one thing in two files. */
  beside?: readonly InputFile[];
  limits: Limits;
  /** `share` from 0 to 1. */
  progress(share: number, what: string): void;
}

/** One format that can be read. */
export interface Reader {
  id: FormatId;
  /** As a person calls it: "PDF". */
  title: string;
  /** Endings of file names without the dot. */
  extensions: readonly string[];
  /** Whether the bytes look like it, whatever the name says. Cheap: looks at the beginning alone. */
  looksLike(file: InputFile): boolean;
  /** Throws `Refused` for a file that cannot be read at all, with where and why. */
  read(file: InputFile, context: ReadContext): Promise<Source>;
}

export const formatIds = ['text', 'markdown', 'html', 'pdf', 'docx', 'csv', 'xlsx', 'json', 'stratml', 'turtle', 'jsonld', 'rdfxml', 'sssom'] as const;
export const formatId = z.enum(formatIds);
export type FormatId = z.infer<typeof formatId>;

/** A file that cannot be read: one sentence for the person that says where and why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    message: string,
    readonly at: Partial<Place> = {},
  ) {
    super(message);
  }
}
