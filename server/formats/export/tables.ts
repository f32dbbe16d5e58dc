import type { ExportedAlignment, ExportedConcept, ExportedFramework, ExportedNoCounterpart } from './model.ts';
import { carried, linesOf, textOf } from './properties.ts';

/** Columns of our own tables: the CSV is `Concepts` alone, the sheets of the XLSX are all of them. */
export const columns = {
  Frameworks: ['id', 'title', 'shortTitle', 'organization', 'kind', 'periodStart', 'periodEnd', 'language', 'iri', 'sourceTitle', 'sourceUrl', 'vision', 'mission', 'notes'],
  Concepts: ['framework', 'id', 'kind', 'code', 'title', 'statement', 'parent', 'order', 'uri', 'notes'],
  Alignments: [
    'id', 'subject', 'object', 'predicate', 'justification', 'confidence', 'status', 'directness', 'polarity', 'mappingSet',
    'evidenceSubject', 'evidenceObject', 'evidenceSource', 'evidenceClaimedBy', 'evidenceClaimed', 'evidenceRead', 'evidenceNote',
    'rationale', 'author', 'date', 'reviewer', 'reviewDate',
  ],
  'No counterparts': ['id', 'concept', 'framework', 'reason', 'status', 'rationale', 'mappingSet', 'author', 'date', 'reviewer', 'reviewDate'],
} as const;

type Row = string[];

/** Notes stand in lines of one cell. */
const cellsOf = (names: readonly string[], own: Readonly<Record<string, string>>, properties: Readonly<Record<string, unknown>>): Row =>
  names.map((name) => carried(own[name] ?? (name === 'notes' ? linesOf(properties, name) : textOf(properties, name))));

export const frameworkRow = ({ id, properties }: ExportedFramework): Row => cellsOf(columns.Frameworks, { id }, properties);

/** The parent of a top concept is its framework. */
export const conceptRow = ({ id, framework, kind, parents, properties }: ExportedConcept): Row =>
  cellsOf(columns.Concepts, { id, framework, kind, parent: parents[0]?.id ?? framework }, properties);

export const alignmentRow = ({ id, subject, object, properties }: ExportedAlignment): Row =>
  cellsOf(columns.Alignments, { id, subject: subject.id, object: object.id }, properties);

export const noCounterpartRow = ({ id, subject, object, properties }: ExportedNoCounterpart): Row =>
  cellsOf(columns['No counterparts'], { id, concept: subject.id, framework: object.id }, properties);
