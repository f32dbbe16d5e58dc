import type { z } from 'zod';
import { type DraftAlignment, type DraftEnd, type DraftItem, type DraftLink, type DraftMappingSet, type DraftNoCounterpart, type Problem, type Source, type Statements } from '../../model.ts';
import { type OwnAlignment, type OwnConcept, type OwnEnd, type OwnFramework, type OwnJson, type OwnLink, type OwnMappingSet, type OwnNoCounterpart, ownFormat, ownJson } from './schema.ts';
import { inOrder } from './order.ts';
import { restOf, textsOf } from './rest.ts';

/** Whether parsed JSON says that it is ours, of whatever version. */
export const isOwnJson = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && (value as Record<string, unknown>).format === ownFormat;

/** Our own JSON as statements. Everything that is wrong is told at once, each with its JSON pointer, and then nothing is stated. */
export function readOwnJson(value: unknown, file: number): Source {
  const parsed = ownJson.safeParse(value);
  if (!parsed.success) {
    return { as: 'statements', statements: noStatements(), blocks: [], unrecognised: [], problems: parsed.error.issues.map((issue) => toProblem(issue, value, file)) };
  }
  const problems: Problem[] = [];
  const warn = (pointer: string, message: string, at: string) => problems.push({ place: { file, pointer }, severity: 'warning', value: at, message });
  const statements = toStatements(parsed.data, file, warn);
  return { as: 'statements', statements, blocks: [], unrecognised: [], problems };
}

type Warn = (pointer: string, message: string, value: string) => void;

const noStatements = (): Statements => ({ frameworks: [], items: [], alignments: [], noCounterparts: [], mappingSets: [], links: [] });

function toStatements(own: OwnJson, file: number, warn: Warn): Statements {
  const { concepts = [], alignments = [], noCounterparts = [], mappingSets = [], links = [] } = own;
  const known = new Set([...own.frameworks, ...concepts].map(({ id }) => id));
  const end = ({ id, label, uri }: OwnEnd): DraftEnd => ({ ...(known.has(id) ? { ref: id } : {}), id, ...present({ label, iri: uri }) });
  const place = (list: string, at: number) => ({ file, pointer: `/${list}/${at}` });
  return {
    frameworks: own.frameworks.map(toFramework),
    items: inOrder(own.frameworks, concepts, warn).map(({ concept, parent, level, at }) => toItem(concept, parent, level, { file, pointer: `/concepts/${at}` })),
    alignments: alignments.map((one, at) => toAlignment(one, end, place('alignments', at))),
    noCounterparts: noCounterparts.map((one, at) => toNoCounterpart(one, end, place('noCounterparts', at))),
    mappingSets: mappingSets.map(toMappingSet),
    links: links.map((one) => toLink(one, end)),
  };
}

/** Leaves out what is undefined. */
const present = <T extends object>(members: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [Name in keyof T]?: Exclude<T[Name], undefined> };

const refsOf = ({ id }: { id: string }) => ({ ref: id });

function toFramework(one: OwnFramework): Statements['frameworks'][number] {
  const { title, organization, kind, periodStart, periodEnd, language, iri, sourceUrl, vision, mission, notes = [] } = one;
  return { ...refsOf(one), prefix: one.id, ...present({ title, organization, kind, periodStart, periodEnd, language, iri, sourceUrl, vision, mission }), notes, ...restOf('framework', one) };
}

function toItem(one: OwnConcept, parent: string | null, level: number, place: DraftItem['place']): DraftItem {
  const { framework, kind, code, title, statement, uri, labels, notes = [], order } = one;
  const rest = restOf('concept', one, order === undefined ? {} : { order });
  return { ...refsOf(one), id: one.id, framework, parent, level, kind, code, title, ...present({ statement, uri, labels }), notes, blocks: [], place, ...rest };
}

type Judged = Pick<OwnAlignment, 'rationale' | 'author' | 'date' | 'reviewer' | 'reviewDate'>;
const judgedOf = ({ rationale, author, date, reviewer, reviewDate }: Judged) => present({ rationale, author, date, reviewer, reviewDate });

function toAlignment(one: OwnAlignment, end: (own: OwnEnd) => DraftEnd, place: DraftItem['place']): DraftAlignment {
  const { id, subject, object, predicate, justification, confidence, status, directness = 'direct', polarity, evidence = {}, mappingSet } = one;
  const stated = { predicate, justification, status, directness, mappingSet, ...present({ confidence, polarity }) };
  return { ref: id, id, subject: end(subject), object: end(object), ...stated, evidence: present(evidence), ...judgedOf(one), ...textsOf('alignment', one), place };
}

function toNoCounterpart(one: OwnNoCounterpart, end: (own: OwnEnd) => DraftEnd, place: DraftItem['place']): DraftNoCounterpart {
  const { id, concept, framework, reason, status, mappingSet } = one;
  return { ref: id, id, concept: end(concept), framework, status, mappingSet, ...present({ reason }), ...judgedOf(one), ...textsOf('noCounterpart', one), place };
}

function toMappingSet(one: OwnMappingSet): DraftMappingSet {
  const { id, title, description, author, date, version, license, iri } = one;
  return { id, ...present({ title, description, author, date, version, license, iri }), ...textsOf('mappingSet', one) };
}

function toLink(one: OwnLink, end: (own: OwnEnd) => DraftEnd): DraftLink {
  return { type: one.type, from: end(one.from), to: end(one.to), properties: restOf('link', one).properties ?? {} };
}

/** A problem of the schema with its pointer and what stands there. */
function toProblem(issue: z.core.$ZodIssue, root: unknown, file: number): Problem {
  const pointer = issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], root);
  const shown = found === undefined ? {} : { value: shortened(JSON.stringify(found)) };
  return { place: { file, pointer }, severity: 'error', ...shown, message: `${pointer === '' ? 'The file' : pointer}: ${issue.message}` };
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
