import { z } from 'zod';
import { conceptKind, conceptRef } from '../../domain/concept.ts';
import { correction } from '../../domain/correction.ts';
import { wholeNumber } from '../../domain/counting.ts';
import { frameworkId } from '../../domain/framework.ts';
import { change as continuationChange } from '../../domain/lineage.ts';
import { plainText } from '../../domain/plainText.ts';
import { block, draftItem, formatId, note, place, problem, tableMapping, tableView } from '../../formats/model.ts';
import { endpoint } from '../endpoint.ts';

const tag = 'Imports';
const params = z.object({ id: z.string().max(100) });
const text = plainText.trim().min(1);
/** Who does it: asked once in the page, kept there. */
const who = text.max(100);
const year = z.string().regex(/^\d{4}$/, 'must be a year of four digits');

export const importStates = ['reading', 'draft', 'applying', 'applied', 'undone', 'failed'] as const;
export const importState = z.enum(importStates);

const count = z.int().nonnegative();

/** A file as it was dropped. `text` typed or pasted is a file without a name. */
const importedFile = z.object({ name: z.string(), bytes: count, sha256: z.string(), format: formatId.nullable() });

/** An import in the history. */
export const importHead = z.object({
  id: z.string(),
  state: importState,
  /** How far reading or applying is, and what is being done. */
  progress: z.object({ share: z.number().min(0).max(1), what: z.string() }).optional(),
  /** Why it failed, in a sentence. */
  failure: z.string().optional(),
  who: z.string(),
  /** ISO date and time: begun, and applied or undone last. */
  created: z.string(),
  changed: z.string(),
  files: z.array(importedFile),
  /** Title of the framework, or of what it brings. */
  title: z.string(),
  /** Frameworks that it brings, or that its alignments touch. */
  frameworks: z.array(z.string()),
  counts: z.object({ concepts: count, alignments: count, problems: count, unrecognised: count }),
});
export type ImportHead = z.infer<typeof importHead>;

/** What the person says of a framework that comes in. */
export const frameworkFacts = z.object({
  prefix: z.string().max(40),
  title: z.string().max(500),
  shortTitle: z.string().max(24),
  organization: z.string().max(300),
  periodStart: z.string().max(10),
  periodEnd: z.string().max(10),
  language: z.string().max(20),
  /** What the codes are appended to, to make the IRIs of its concepts. */
  iri: z.string().max(500),
  sourceUrl: z.string().max(2000),
});
export type FrameworkFacts = z.infer<typeof frameworkFacts>;

const factsToChange = z.strictObject({
  prefix: frameworkId.max(40).optional(),
  title: text.max(500).optional(),
  shortTitle: text.max(24).or(z.literal('')).optional(),
  organization: text.max(300).optional(),
  periodStart: year.or(z.literal('')).optional(),
  periodEnd: year.or(z.literal('')).optional(),
  language: z.string().regex(/^[a-z]{2}$/, 'must be a code of two letters, such as en').optional(),
  iri: z.url().or(z.literal('')).optional(),
  sourceUrl: z.url().or(z.literal('')).optional(),
});

/** A framework of a draft: what the person can set, and what it is for the graph. */
const importFramework = frameworkFacts.extend({
  ref: z.string(),
  vision: z.string().optional(),
  mission: z.string().optional(),
  notes: z.array(note),
  /** `new`; `own`: an import brought it before and this one changes it; `meets`: concepts that are there already by their IRIs, which stay as they are. */
  becomes: z.enum(['new', 'own', 'meets']),
});

/** An item of the outline with the id that it would have. */
export const outlineItem = draftItem.pick({ ref: true, framework: true, parent: true, level: true, kind: true, code: true, title: true, statement: true, uri: true, labels: true, notes: true, blocks: true, place: true }).extend({
  id: z.string(),
  /** Number of a problem of its own. */
  problems: z.array(z.int().nonnegative()),
});
export type OutlineItem = z.infer<typeof outlineItem>;

const end = z.object({ id: z.string().nullable(), code: z.string(), title: z.string(), framework: z.string() });

/** A mapping set of a draft, and which side of it serves. */
const importMappingSet = z.object({
  id: z.string(),
  title: z.string(),
  total: count,
  /** Alignments with an end that is not there: they are left out. */
  unresolved: count,
  /** Frameworks on each side as the file has them; empty where nothing names one. */
  subjects: z.array(z.string()),
  objects: z.array(z.string()),
  /** True: the file goes from what is served to what serves, so that each is inverted on entry, its predicate too. */
  inverted: z.boolean(),
  /** False until somebody has said which side serves, where the file does not say it. */
  directionSure: z.boolean(),
});

const importAlignment = z.object({
  ref: z.string(),
  /** `alignment`, or `none`: judged to have no counterpart in `object.framework`. */
  what: z.enum(['alignment', 'none']),
  subject: end,
  object: end,
  predicate: z.string(),
  status: z.string(),
  confidence: z.number().nullable(),
  mappingSet: z.string(),
  place,
});

/** A concept of the earlier edition that a concept of this draft may continue. */
const editionLink = z.object({
  ref: z.string(),
  earlier: conceptRef,
  change: continuationChange,
  /** How alike the two texts are, 0 to 1. */
  score: z.number().min(0).max(1),
  /** The two texts word by word: `=` stands in both, `-` in the earlier alone, `+` in this one alone. */
  words: z.array(z.object({ sign: z.enum(['=', '-', '+']), text: z.string() })),
  /** What the person says of it. */
  decision: z.enum(['proposed', 'accepted', 'rejected']),
  /** Whether applying writes it: what was accepted, and a proposal whose texts are nearly the same until it is turned down. */
  counts: z.boolean(),
});
export type EditionLink = z.infer<typeof editionLink>;

/** Everything about one import. */
export const importDetail = importHead.extend({
  frameworks: z.array(z.string()),
  /** The frameworks that its files state; empty where they hold alignments alone. */
  brings: z.array(importFramework),
  levels: z.array(z.object({ level: z.int().positive(), kind: conceptKind, total: count })),
  /** In order, parents before their children; a page of it where it is long. */
  outline: z.object({ items: z.array(outlineItem), total: count, next: z.string().optional() }),
  alignments: z.object({ items: z.array(importAlignment), total: count }),
  mappingSets: z.array(importMappingSet),
  unrecognised: z.object({ items: z.array(z.object({ block: count, text: z.string(), reason: z.string().optional(), place })), total: count }),
  /** Tables whose columns a person may map. */
  tables: z.array(tableView.extend({ file: count })),
  /** How many things would be added, changed and removed, and what is in the way. */
  changes: z.object({ added: count, changed: count, removed: count, conflicts: z.array(z.object({ id: z.string(), message: z.string() })) }),
  problems: z.array(problem.extend({ file: z.string() })),
  /** Where it is a new edition of a framework that is there. */
  edition: z.object({
    earlier: z.string(),
    links: z.array(editionLink),
    /** Alignments and judgements of the earlier edition that are carried over as stale. */
    carried: count,
  }).nullable(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Whether it can be applied as it is, and if not, what is missing, each in a sentence. */
  missing: z.array(z.string()),
});
export type ImportDetail = z.infer<typeof importDetail>;

export const listImports = endpoint({
  method: 'get',
  path: '/imports',
  access: 'view',
  tag,
  summary: 'Imports, the newest first',
  query: z.object({ limit: wholeNumber(1, 200).default(50), after: z.string().optional() }),
  response: z.object({ items: z.array(importHead), total: count, next: z.string().optional() }),
});

/** Fields of the form beside its files. */
export const importForm = z.strictObject({
  /** Text that was pasted or typed, instead of a file; `html` where it was pasted from a page. */
  text: z.string().max(20_000_000).optional(),
  html: z.string().max(20_000_000).optional(),
  format: formatId.optional(),
  prefix: frameworkId.max(40).optional(),
  title: text.max(500).optional(),
  /** The framework that this is a new edition of. */
  edition: frameworkId.optional(),
  /** A framework that an import brought, to be edited: its outline is the draft. Without file and text. */
  framework: frameworkId.optional(),
  /** `1`: a framework made by hand; the draft is empty. `copy`: with `framework`, its concepts under a new prefix. */
  empty: z.literal('1').optional(),
  copy: z.literal('1').optional(),
  who: who.default('Somebody'),
});

export const createImport = endpoint({
  method: 'post',
  path: '/imports',
  access: 'import',
  tag,
  summary: 'A draft of files, of pasted text, of a framework that is there, or an empty one',
  description: 'A form (multipart/form-data) with one or more `file`, or with `text`, `framework` or `empty`. Nothing of the graph changes until the draft is applied.',
  form: importForm,
  response: importHead,
  problems: [413, 415, 429],
});

export const getImport = endpoint({
  method: 'get',
  path: '/imports/:id',
  access: 'view',
  tag,
  summary: 'An import: outline, alignments, what would change, every problem',
  params,
  query: z.object({ limit: wholeNumber(1, 10_000).default(2_000), after: z.string().optional() }),
  response: importDetail,
  problems: [404],
});

export const getImportSource = endpoint({
  method: 'get',
  path: '/imports/:id/source',
  access: 'view',
  tag,
  summary: 'The text of a file of a draft, block by block',
  params,
  query: z.object({ file: wholeNumber(0, 1000).default(0), limit: wholeNumber(1, 5_000).default(1_000), after: wholeNumber(0, 100_000_000).optional() }),
  /** `index` is what `blocks` of the outline's items name. */
  response: z.object({ items: z.array(block.extend({ index: count, ref: z.string().nullable() })), total: count, next: z.int().optional() }),
  problems: [404],
});

export const getImportChanges = endpoint({
  method: 'get',
  path: '/imports/:id/changes',
  access: 'view',
  tag,
  summary: 'What applying a draft would change, property by property',
  params,
  query: z.object({ what: z.enum(['added', 'changed', 'removed']).optional(), limit: wholeNumber(1, 1_000).default(200), after: z.string().optional() }),
  response: z.object({
    items: z.array(z.object({
      id: z.string(),
      what: z.enum(['added', 'changed', 'removed']),
      /** `Goal`, `Framework`, `ALIGNS_WITH` … */
      kind: z.string(),
      title: z.string(),
      /** The value of a property word by word, as in an edition's links. */
      properties: z.array(z.object({ name: z.string(), words: editionLink.shape.words })),
    })),
    total: count,
    next: z.string().optional(),
  }),
  problems: [404],
});

export const correctImport = endpoint({
  method: 'patch',
  path: '/imports/:id',
  access: 'import',
  tag,
  summary: 'Corrects a draft',
  params,
  body: z.strictObject({
    /** Facts of the frameworks that it brings, by their `ref`. */
    frameworks: z.record(z.string(), factsToChange).optional(),
    corrections: z.array(correction).max(1_000).optional(),
    /** How many corrections are taken back, or made again. */
    undo: z.int().positive().optional(),
    redo: z.int().positive().optional(),
    tables: z.array(tableMapping.extend({ file: count })).max(200).optional(),
    /** Which side serves, and which frameworks codes belong to, by mapping set. */
    mappingSets: z.record(z.string(), z.strictObject({
      inverted: z.boolean().optional(),
      subjects: frameworkId.optional(),
      objects: frameworkId.optional(),
      title: text.max(200).optional(),
    })).optional(),
    /** The framework that it is a new edition of; null: it is none. */
    edition: frameworkId.nullable().optional(),
    links: z.array(z.strictObject({ ref: z.string(), earlier: z.string(), change: continuationChange.optional(), decision: z.enum(['proposed', 'accepted', 'rejected']) })).max(10_000).optional(),
  }),
  response: importDetail,
  problems: [404, 409],
});

export const applyImport = endpoint({
  method: 'post',
  path: '/imports/:id/apply',
  access: 'import',
  tag,
  summary: 'Brings a draft into the graph, all of it or nothing',
  params,
  body: z.strictObject({ who: who.default('Somebody') }),
  response: importDetail,
  problems: [404, 409, 429],
});

export const undoImport = endpoint({
  method: 'post',
  path: '/imports/:id/undo',
  access: 'import',
  tag,
  summary: 'Takes an applied import back as a whole',
  description: 'What was reviewed or edited since is named by `GET /imports/:id/undo`; with `keep` it stays, with both its ends.',
  params,
  body: z.strictObject({ reviewed: z.enum(['keep', 'revert']), who: who.default('Somebody') }),
  response: importDetail,
  problems: [404, 409, 429],
});

export const previewUndoImport = endpoint({
  method: 'get',
  path: '/imports/:id/undo',
  access: 'view',
  tag,
  summary: 'What taking an import back would do',
  params,
  response: z.object({
    removed: count,
    changed: count,
    added: count,
    /** What was judged or edited since, or is needed by such. */
    since: z.array(z.object({ id: z.string(), title: z.string(), what: z.enum(['judged', 'edited', 'needed']) })),
  }),
  problems: [404, 409],
});

export const removeImport = endpoint({
  method: 'delete',
  path: '/imports/:id',
  access: 'import',
  tag,
  summary: 'Throws a draft away, also while it is being read; an applied import is undone instead',
  params,
  response: z.object({ id: z.string() }),
  problems: [404, 409],
});

/** What files can be, for the page's picker. */
export const importFormats = endpoint({
  method: 'get',
  path: '/import-formats',
  access: 'view',
  tag,
  summary: 'Formats that can be read, and how large a file may be',
  needsNoDatabase: true,
  response: z.object({ items: z.array(z.object({ id: formatId, title: z.string(), extensions: z.array(z.string()) })), bytes: count, files: count }),
});
