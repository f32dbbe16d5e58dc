import { z } from 'zod';
import { conceptKind } from '../../domain/concept.ts';
import { maxQueryLength, maxRows } from '../cypher/schema.ts';
import { endpoint } from '../endpoint.ts';
import { belowFilter } from '../gaps/schema.ts';
import { plainText } from '../../domain/plainText.ts';
import { gapState, ledgerDefinition } from '../../domain/ledger.ts';
import { graphVersion, neo4jValue } from '../shared/schema.ts';
import { againstList, alignmentFilter, commaList, listOf, target, wholeNumber } from '../../domain/counting.ts';

/** Rows that a finding keeps at most. */
export const maxFindingRows = maxRows;

const ids = commaList.pipe(z.array(z.string().max(100)).max(500));

/** The ledger that `GET /api/gaps` answers to the same parameters, without its pages. */
const gapsQuestion = z.strictObject({
  kind: z.literal('gaps'),
  parameters: z.strictObject({
    framework: ids.optional(),
    against: againstList,
    state: listOf(gapState).optional(),
    kind: listOf(conceptKind).optional(),
    below: belowFilter,
    ...alignmentFilter,
  }),
});

/** The filled cells that `GET /api/coverage` answers to the same parameters. */
const coverageQuestion = z.strictObject({
  kind: z.literal('coverage'),
  parameters: z.strictObject({
    rows: ids.optional(),
    columns: target,
    level: z.enum(['top', 'leaf', 'all']).default('top'),
    ...alignmentFilter,
  }),
});

/** A person's own Cypher, run as `POST /api/cypher` runs it, with the same limits. */
const queryQuestion = z.strictObject({
  kind: z.literal('query'),
  query: z.string().trim().min(1).max(maxQueryLength),
  parameters: z.record(z.string(), z.unknown()).default({}),
  limit: z.int().min(1).max(maxFindingRows).default(1000),
});

/** A question as a page or a script writes it; defaults may be left out. */
export const askedQuestion = z.discriminatedUnion('kind', [gapsQuestion, coverageQuestion, queryQuestion]);
export type AskedQuestion = z.output<typeof askedQuestion>;
export type FindingQuestionInput = z.input<typeof askedQuestion>;

/** What a finding answers, its target named; asked again, it is answered from the graph as it is then. */
export const findingQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ ...gapsQuestion.shape, parameters: gapsQuestion.shape.parameters.extend({ against: againstList.unwrap() }) }),
  z.strictObject({ ...coverageQuestion.shape, parameters: coverageQuestion.shape.parameters.extend({ columns: target.unwrap() }) }),
  queryQuestion,
]);
export type FindingQuestion = z.output<typeof findingQuestion>;

export const findingKinds = ['gaps', 'coverage', 'query'] as const;
export const findingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKind>;

/** Lengths that a person may write. */
export const findingLengths = { title: 200, author: 100, note: 2000 } as const;

const savedQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['gaps', 'coverage']), parameters: z.record(z.string(), z.json()) }),
  z.object({ kind: z.literal('query'), query: z.string(), parameters: z.record(z.string(), z.json()), limit: z.int() }),
]);

/** The figures of an answer: concepts by state, cells, rows; the names say what is counted. */
const counts = z.record(z.string(), z.int());
const row = z.array(neo4jValue);

export const findingHead = z.object({
  id: z.string(),
  title: z.string(),
  author: z.string(),
  note: z.string(),
  /** When it was saved, by the server's clock: ISO 8601 with time, UTC. */
  date: z.string(),
  kind: findingKind,
  question: savedQuestion,
  /** The question as a sentence. */
  words: z.string(),
  /** Names the state of the graph that it was answered from. */
  version: graphVersion,
  counts,
  /** Number of rows. */
  total: z.int(),
  /** True where the query had more rows than its limit. */
  truncated: z.boolean(),
  /** Definition of the ledger that its states follow; null for a query. Under another one nothing is compared. */
  definition: z.int().nullable(),
});
export type FindingHead = z.infer<typeof findingHead>;

export const finding = findingHead.extend({
  /** The Cypher that computed the answer, and its parameters. */
  cypher: z.object({ text: z.string(), parameters: z.record(z.string(), z.json()) }),
  columns: z.array(z.string()),
  /** One array a row, in the order of `columns`. */
  rows: z.array(row),
});
export type Finding = z.infer<typeof finding>;

export const findingChanges = z.object({
  /** Columns that the answer has now and had not, and the other way round. */
  columns: z.object({ added: z.array(z.string()), gone: z.array(z.string()) }),
  /** Rows that are new, in the order of the columns now. */
  added: z.array(row),
  /** Rows that are not there any more, in the order of the finding's columns. */
  gone: z.array(row),
  /** Rows of the same concept or cell that say something else; `from` and `to` hold what differs, by column. */
  changed: z.array(z.object({ row, from: z.record(z.string(), neo4jValue), to: z.record(z.string(), neo4jValue) })),
  counts: z.object({ added: z.int(), gone: z.int(), changed: z.int() }),
});
/** The definition that an answer of that kind follows now. */
export const definitionOf = (kind: FindingKind): number | null => (kind === 'query' ? null : ledgerDefinition);

export type FindingChanges = z.infer<typeof findingChanges>;

const params = z.object({ id: z.string().max(60) });
const tag = 'Findings';

export const listFindings = endpoint({
  method: 'get',
  path: '/findings',
  access: 'view',
  tag,
  summary: 'Saved findings without their rows, the newest first',
  query: z.object({
    kind: findingKind.optional(),
    limit: wholeNumber(1, 500).default(100),
    /** `next` of the answer before. */
    after: z.string().max(100).optional(),
  }),
  response: z.object({ items: z.array(findingHead), total: z.int(), next: z.string().optional() }),
  problems: [503],
});

export const saveFinding = endpoint({
  method: 'post',
  path: '/findings',
  access: 'review',
  tag,
  summary: 'Answer a question from the graph as it is, and keep the answer as a dated finding',
  description:
    'The server computes the rows itself. 413 says that the answer is larger than a finding may be, 403 that the query is refused or ' +
    'that the database user may not write; then nothing is saved.',
  body: z.object({
    title: plainText.trim().min(1).max(findingLengths.title),
    author: plainText.trim().min(1).max(findingLengths.author),
    note: plainText.trim().max(findingLengths.note).default(''),
    question: askedQuestion,
  }),
  response: findingHead,
  problems: [404, 408, 413, 422, 429, 503],
});

export const getFinding = endpoint({
  method: 'get',
  path: '/findings/:id',
  access: 'view',
  tag,
  summary: 'One finding with its rows',
  params,
  response: finding,
  problems: [404, 503],
});

export const rerunFinding = endpoint({
  method: 'post',
  path: '/findings/:id/rerun',
  access: 'view',
  tag,
  summary: 'Ask the question of a finding again: what changed since',
  description: 'Nothing is saved. The body is `{}`.',
  params,
  body: z.object({}),
  response: z.object({
    now: z.object({ version: graphVersion, date: z.string(), counts, total: z.int(), truncated: z.boolean(), columns: z.array(z.string()) }),
    /** Null where the finding was made under another definition of the ledger: there is nothing to compare. */
    changes: findingChanges.nullable(),
  }),
  problems: [404, 408, 413, 422, 429, 503],
});
export type FindingRerun = z.infer<typeof rerunFinding.response>;

export const removeFinding = endpoint({
  method: 'delete',
  path: '/findings/:id',
  access: 'review',
  tag,
  summary: 'Delete a finding',
  params,
  response: z.object({ id: z.string() }),
  problems: [404, 503],
});

export const findingReport = endpoint({
  method: 'get',
  path: '/findings/:id/report',
  access: 'view',
  tag,
  summary: 'A finding as one HTML file that needs nothing else, to print or to attach',
  params,
  query: z.object({
    /** `1`: ask the question again, and tell what changed since. */
    rerun: z.enum(['0', '1']).default('0'),
  }),
  response: z.string(),
  file: 'text/html',
  problems: [404, 503],
});

export const findingCsv = endpoint({
  method: 'get',
  path: '/findings/:id/rows.csv',
  access: 'view',
  tag,
  summary: 'The rows of a finding as a CSV file',
  params,
  response: z.string(),
  file: 'text/csv',
  problems: [404, 503],
});
