import { type DraftAlignment, type DraftEnd, type DraftNoCounterpart, type Problem } from '../../model.ts';
import { holdsTargets, isMatrixColumn } from '../mapping/alignments.ts';
import { cellOf, cellPlace, type Mapped, type Row } from '../rows.ts';
import { type Problems } from '../rows.ts';
import { frameworkNamed } from '../words/headers.ts';
import { markOf, saysNone } from '../words/none.ts';
import { plain, tidy } from '../words/plain.ts';
import { endOf, endsOf, predicateNamed } from './ends.ts';

export interface Pairs {
  alignments: DraftAlignment[];
  noCounterparts: DraftNoCounterpart[];
}

/** Alignments of the rows of a table; `subjectOf` gives the concept that was made from a row, in a table that holds both. Returns blocks that none was made from. */
export function readPairs(mapped: Mapped, into: Pairs, problems: Problems, subjectOf?: (block: number) => DraftEnd | undefined): number[] {
  const { roles } = mapped.mapping;
  const subject = roles.indexOf('subject');
  const title = roles.indexOf('title');
  const objects = roles.flatMap((role, column) => (role === 'object' ? [{ column, ...kindOfColumn(mapped, column) }] : []));
  const hint = subject < 0 ? undefined : kindOfColumn(mapped, subject).framework;
  const left: number[] = [];
  let above = '';
  for (const { row, block } of mapped.body) {
    const own = subject < 0 ? '' : cellOf(row, subject);
    const cell = own || above;
    above = cell;
    const starts = subjectOf ? [subjectOf(block)].filter((end) => end !== undefined) : saysNone(cell) ? [] : cell === '' ? [] : endsOf(cell, hint).map((end) => withLabel(end, title < 0 ? '' : cellOf(row, title)));
    const before = into.alignments.length + into.noCounterparts.length;
    for (const object of objects) {
      const value = cellOf(row, object.column);
      if (value === '') continue;
      if (object.matrix) addMark(mapped, row, starts, object, value, into, problems);
      else if (saysNone(value)) for (const start of starts) addNone(mapped, row, start, object.framework, into);
      else {
        const targets = endsOf(value, object.framework);
        if (saysNone(cell) && !subjectOf) for (const end of targets) addNone(mapped, row, end, hint, into);
        for (const start of starts) for (const end of targets) addPair(mapped, row, start, end, into, problems);
      }
    }
    if (into.alignments.length + into.noCounterparts.length === before) left.push(block);
  }
  return left;
}

const withLabel = (end: DraftEnd, title: string): DraftEnd => (title === '' || end.label ? end : { ...end, label: title });

/** Whether a column is one of a matrix, and which framework its name or its cells hint at. */
function kindOfColumn({ headers, body }: Mapped, column: number): { matrix: boolean; framework: string | undefined; header: string } {
  const header = headers[column] ?? '';
  const cells = body.map(({ row }) => cellOf(row, column)).filter((cell) => cell !== '');
  const matrix = isMatrixColumn({ header, cells, marks: cells.every((cell) => markOf(cell) !== undefined) ? 1 : 0 });
  const hinted = frameworkNamed(header) ?? (holdsTargets({ cells, filled: cells.length }) ? frameworkNamed('SDGs') : undefined);
  return { matrix, framework: hinted, header };
}

function addMark(mapped: Mapped, row: Row, starts: DraftEnd[], object: { column: number; header: string; framework: string | undefined }, value: string, into: Pairs, problems: Problems): void {
  if (markOf(value) !== true) return;
  const before = into.alignments.length;
  for (const start of starts) addPair(mapped, row, start, endOf(object.header, object.framework), into, problems);
  const sign = tidy(value);
  for (const made of into.alignments.slice(before)) {
    made.place = cellPlace(row, object.column);
    if (!/^(x|1|[✓✔●•☑√*]|true|yes)$/i.test(sign)) made.extensions = { ...made.extensions, value: sign };
  }
}

function addPair(mapped: Mapped, row: Row, subject: DraftEnd, object: DraftEnd, into: Pairs, problems: Problems): void {
  const { confidence, problem } = confidenceOf(mapped, row);
  if (problem) problems.add('confidence', problem);
  const said = valueOf(mapped, row, 'predicate');
  const predicate = predicateNamed(said);
  const { extensions, ...judged } = judgedOf(mapped, row);
  const kept = said !== '' && !predicate ? { ...extensions, predicate: said } : extensions;
  into.alignments.push({
    ref: `a${into.alignments.length + 1}`,
    subject,
    object,
    predicate: predicate ?? 'skos:relatedMatch',
    justification: 'semapv:ManualMappingCuration',
    ...(confidence === undefined ? {} : { confidence }),
    directness: 'direct',
    evidence: {},
    ...judged,
    ...(Object.keys(kept).length > 0 ? { extensions: kept } : {}),
  });
}

function addNone(mapped: Mapped, row: Row, concept: DraftEnd, framework: string | undefined, into: Pairs): void {
  const { extensions, ...judged } = judgedOf(mapped, row);
  into.noCounterparts.push({ ref: `n${into.noCounterparts.length + 1}`, concept, ...(framework ? { framework } : {}), ...judged, ...(Object.keys(extensions).length > 0 ? { extensions } : {}) });
}

const valueOf = ({ mapping }: Mapped, row: Row, role: string): string => {
  const column = (mapping.roles as readonly string[]).indexOf(role);
  return column < 0 ? '' : tidy(cellOf(row, column), true);
};

function confidenceOf(mapped: Mapped, row: Row): { confidence?: number; problem?: Problem } {
  const value = valueOf(mapped, row, 'confidence');
  if (value === '') return {};
  const number = Number(value.replace(',', '.').replace('%', '')) / (value.includes('%') ? 100 : 1);
  if (number >= 0 && number <= 1) return { confidence: number };
  const place = cellPlace(row, mapped.mapping.roles.indexOf('confidence'));
  return { problem: { place, severity: 'warning', value, message: `"${value}" is no confidence from 0 to 1; it was left out.` } };
}

const judges = { reviewer: ['reviewer', 'reviewed by', 'revisor', 'relecteur', 'pruefer'], reviewDate: ['review date', 'reviewed', 'reviewed on'], author: ['author', 'mapped by', 'autor', 'auteur'], status: ['status', 'estado', 'statut'] } as const;

/** What kept columns say of who judged; the rest is kept by the columns' names. Accepted only where somebody is named as reviewer. */
function judgedOf({ mapping, headers, table }: Mapped, row: Row) {
  const said: Partial<Record<keyof typeof judges, string>> = {};
  const extensions: Record<string, string> = {};
  mapping.roles.forEach((role, column) => {
    const text = tidy(cellOf(row, column), true);
    if (role !== 'keep' || text === '') return;
    const name = plain(headers[column] ?? '');
    const slot = (Object.keys(judges) as (keyof typeof judges)[]).find((key) => (judges[key] as readonly string[]).includes(name));
    if (slot) said[slot] = text;
    else extensions[headers[column] || `column ${column + 1}`] = text;
  });
  const rejected = /reject|rechaz|rejet|abgelehnt/i.test(said.status ?? '');
  const status = rejected ? ('rejected' as const) : said.reviewer && !/suggest|pending|draft|propos/i.test(said.status ?? '') ? ('accepted' as const) : ('suggested' as const);
  const rationale = valueOf({ mapping, headers, table, body: [] }, row, 'rationale');
  return {
    mappingSet: plain(table.name).replaceAll(' ', '-').replace(/[^a-z0-9-]/g, '').replace(/^[^a-z]+/, '') || 'imported',
    ...(rationale ? { rationale } : {}),
    ...(said.author ? { author: said.author } : {}),
    ...(said.reviewer ? { reviewer: said.reviewer } : {}),
    ...(said.reviewDate ? { reviewDate: said.reviewDate } : {}),
    status,
    extensions,
    place: row.place,
  };
}
