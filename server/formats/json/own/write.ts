import type { Exported, ExportedAlignment, ExportedConcept, ExportedEnd, ExportedFramework, ExportedLink, ExportedMappingSet, ExportedNoCounterpart, Properties, Writer } from '../../export/model.ts';
import { extensionsOf, notesOf, textOf } from '../../export/properties.ts';
import { type OwnEnd, ownFormat, ownVersion } from './schema.ts';

/** Our own JSON, which loses nothing of a graph of ours: a line for each thing. */
export const jsonWriter: Writer = {
  title: 'Plumbline JSON',
  lost: () => ({ concept: ({ kind, labels }) => (labels.every((label) => label === 'Concept' || label === kind) ? [] : ['Labels of concepts beside their kind']) }),
  file: () => ({ extension: 'json', mediaType: 'application/json' }),
  write,
};

async function* write(exported: Exported): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(ownFormat)},"version":${ownVersion},"date":${JSON.stringify(exported.date)}`;
  yield* list('frameworks', exported.frameworks, frameworkOf);
  yield* list('mappingSets', exported.mappingSets, mappingSetOf);
  yield* list('concepts', exported.concepts(), conceptOf);
  yield* list('alignments', exported.alignments(), alignmentOf);
  yield* list('noCounterparts', exported.noCounterparts(), noCounterpartOf);
  yield* list('links', exported.links(), linkOf);
  yield '\n}\n';
}

async function* list<T>(name: string, items: Iterable<T> | AsyncIterable<T>, shape: (item: T) => object): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let before = '\n';
  for await (const item of items) {
    yield before + JSON.stringify(shape(item));
    before = ',\n';
  }
  yield ']';
}

/** Takes the named properties out, and gives the rest as `properties` where there are any. */
function split(properties: Properties, names: readonly string[]): { own: Record<string, unknown>; rest: { properties?: Record<string, unknown> } } {
  const own: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (names.includes(name)) own[name] = value;
    else rest[name] = isHeld(value) ? value : JSON.stringify(value);
  }
  return { own, rest: Object.keys(rest).length > 0 ? { properties: rest } : {} };
}

const isHeld = (value: unknown): boolean => (Array.isArray(value) ? value.every(isScalar) : isScalar(value));
const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const notesIn = (properties: Properties) => (properties.notes === undefined ? {} : { notes: notesOf(properties) });

function frameworkOf({ id, properties }: ExportedFramework): object {
  const { id: _, notes: __, ...others } = properties;
  const { own, rest } = split(others, ['title', 'organization', 'kind', 'periodStart', 'periodEnd', 'language', 'iri', 'sourceUrl', 'vision', 'mission']);
  return { id, ...own, ...notesIn(properties), ...rest };
}

function mappingSetOf({ id, properties }: ExportedMappingSet): object {
  const { id: _, ...others } = properties;
  const { own, rest } = split(others, ['title', 'description', 'author', 'date', 'version', 'license', 'iri']);
  return { id, ...own, ...rest };
}

function conceptOf({ id, framework, kind, parents, properties }: ExportedConcept): object {
  const { id: _, notes: __, title: ___, code: ____, ...others } = properties;
  const { own, rest } = split(others, ['statement', 'order', 'uri', 'labels']);
  const [parent, ...otherParents] = parents.map((one) => one.id);
  return {
    id,
    framework,
    kind,
    code: textOf(properties, 'code') || null,
    title: textOf(properties, 'title'),
    ...own,
    parent: parent === undefined || parent === framework ? null : parent,
    ...(otherParents.length > 0 ? { otherParents } : {}),
    ...notesIn(properties),
    ...rest,
  };
}

const endOf = ({ id, title, uri }: ExportedEnd): OwnEnd => ({ id, label: title, ...(uri === undefined ? {} : { uri }) });

const judgedNames = ['mappingSet', 'status', 'rationale', 'author', 'date', 'reviewer', 'reviewDate'] as const;
const evidenceNames = { subject: 'evidenceSubject', object: 'evidenceObject', source: 'evidenceSource', claimedBy: 'evidenceClaimedBy', claimed: 'evidenceClaimed', read: 'evidenceRead', note: 'evidenceNote' } as const;
const claimNames = { status: 'claimedStatus', predicate: 'claimedPredicate', confidence: 'claimedConfidence', reviewer: 'claimedReviewer', reviewDate: 'claimedReviewDate' } as const;

/** Properties that the graph has side by side, as one member. */
function gathered(properties: Properties, names: Record<string, string>): { member: Record<string, unknown>; others: Properties } {
  const member = Object.fromEntries(Object.entries(names).flatMap(([name, stored]) => (properties[stored] === undefined ? [] : [[name, properties[stored]]])));
  const gone = new Set(Object.values(names));
  return { member, others: Object.fromEntries(Object.entries(properties).filter(([name]) => !gone.has(name))) };
}

/**
 * `claim` is there where people judged it, even when its source stated nothing of what can be judged. What came with a file that
 * was exported before is among its extensions, as texts.
 */
function claimIn(properties: Properties): { claim: { claim?: object }; others: Properties } {
  const { member, others } = gathered(extensionsOf(properties), claimNames);
  const { judged, ...rest } = others;
  if (judged !== true && judged !== 'true') return { claim: {}, others: rest };
  const { confidence, ...said } = member;
  return { claim: { claim: { ...said, ...(confidence === undefined ? {} : { confidence: Number(confidence) }) } }, others: rest };
}

function alignmentOf({ id, subject, object, properties }: ExportedAlignment): object {
  const { id: _, ...stated } = properties;
  const { claim, others } = claimIn(stated);
  const { member: evidence, others: without } = gathered(others, evidenceNames);
  const { own, rest } = split(without, [...judgedNames, 'predicate', 'justification', 'confidence', 'directness', 'polarity']);
  return { id, subject: endOf(subject), object: endOf(object), ...own, ...(Object.keys(evidence).length > 0 ? { evidence } : {}), ...claim, ...rest };
}

function noCounterpartOf({ id, subject, object, properties }: ExportedNoCounterpart): object {
  const { id: _, ...stated } = properties;
  const { claim, others } = claimIn(stated);
  const { own, rest } = split(others, [...judgedNames, 'reason']);
  return { id, concept: endOf(subject), framework: object.id, ...own, ...claim, ...rest };
}

function linkOf({ type, from, to, properties }: ExportedLink): object {
  return { type, from: endOf(from), to: endOf(to), ...split(properties, []).rest };
}
