import { type Block, type Draft, statements, type Statements, type Table, type TableMapping, type TableView, type Understanding } from '../model.ts';
import { arrange } from './concepts/arrange.ts';
import { type Found } from './concepts/found.ts';
import { readRows } from './concepts/readRows.ts';
import { readPairs } from './alignments/readPairs.ts';
import { headersOf } from './mapping/headerRow.ts';
import { suggestMapping } from './mapping/suggest.ts';
import { type OwnTable, ownTable } from './own/headers.ts';
import { ownRows, readOwnConcepts, readOwnFrameworks, readOwnJudgements } from './own/read.ts';
import { ownersOf } from './owners.ts';
import { blockOf, isEmpty, isRemark, isSum, type Mapped, Problems } from './rows.ts';
import { tellRagged, tellStored } from './tell.ts';
import { tidy } from './words/plain.ts';

export { suggestMapping } from './mapping/suggest.ts';

const sampleRows = 8;

type Suggestion = ReturnType<typeof suggestMapping>;

/** Sheets of remarks are not read where another one has columns with names: those that have one column, and no name for it. */
function withoutRemarks(tables: readonly Table[], suggestions: Suggestion[]): Suggestion[] {
  const isRead = (index: number, least: number): boolean => suggestions[index]?.mapping.holds === 'concepts' && widthOf(tables[index]) >= least;
  const named = suggestions.some(({ mapping: { headerRow } }, index) => headerRow >= 0 && isRead(index, 2));
  return suggestions.map((one, index) => {
    const bare = isRead(index, 1) && widthOf(tables[index]) === 1 && !one.sure;
    const explains = isRead(index, 1) && tellsWords(tables[index], one.mapping.headerRow);
    return (named && bare) || (tables.length > 1 && explains) ? { ...one, mapping: { ...one.mapping, holds: 'none' } } : one;
  });
}

const words = /^(?:terms?|abbreviations?|acronyms?|words?|begriffe?|abk\u00fcrzung(?:en)?|termes?|sigles?|t\u00e9rminos?|siglas?|termos?|termini|termine|begrippen|afkorting(?:en)?)$/iu;

/** Whether a sheet is a glossary: it is called so, or its first column is one of words. */
const tellsWords = (table: Table | undefined, headerRow: number): boolean => words.test((table?.rows[headerRow]?.cells ?? []).find((cell) => cell.trim() !== '')?.trim() ?? '') || /^(?:glossar|abbreviation|acronym|contacts?$|legend|read ?me|instructions?$)/iu.test(table?.name ?? '');

/** Number of columns with more than one text in them. */
function widthOf(table: Table | undefined): number {
  const columns = new Map<number, number>();
  for (const { cells } of table?.rows ?? []) cells.forEach((cell, column) => columns.set(column, (columns.get(column) ?? 0) + (cell.trim() === '' ? 0 : 1)));
  return [...columns.values()].filter((count) => count > 1).length;
}

interface Read extends Mapped {
  view: TableView;
  own: OwnTable | undefined;
  firstBlock: number;
}

/** Concepts and alignments of tables, with their columns as the person mapped them, or as they are best guessed. */
export function understandTables(given: Table[], options: Understanding, file: number): Draft {
  const blocks: Block[] = [];
  const reasons = new Map<number, string | undefined>();
  const problems = new Problems();
  const tables = given.map((table) => ({ ...table, rows: table.rows.filter((row) => !isEmpty(row)).map((row) => ({ ...row, place: { ...row.place, file } })) }));
  const suggestions = withoutRemarks(tables, tables.map((table, index) => suggestMapping(table, index)));
  const read = tables.map((table, index) => prepare(table, index, suggestions[index] ?? suggestMapping(table, index), options.tables?.find((one) => one.table === index), blocks, reasons, problems));
  const said = statements.parse({});
  readOwn(read, said, problems, reasons);
  readForeign(read, said, options, problems, reasons);
  const unrecognised = [...reasons].sort(([a], [b]) => a - b).map(([block, reason]) => ({ block, ...(reason === undefined ? {} : { reason }) }));
  return { statements: said, blocks, unrecognised, tables: read.map(({ view }) => view), problems: problems.all() };
}

/** Maps a table, and gives each of its rows a block; rows that are no part of its body are told with their reason. */
function prepare(table: Table, index: number, suggested: Suggestion, chosen: TableMapping | undefined, blocks: Block[], reasons: Map<number, string | undefined>, problems: Problems): Read {
  const mapping = chosen ?? suggested.mapping;
  const headers = headersOf(table, mapping.headerRow);
  const firstBlock = blocks.length;
  const head = table.rows[mapping.headerRow]?.cells.map((cell) => tidy(cell)).join('\n');
  const body: Mapped['body'] = [];
  table.rows.forEach((row, at) => {
    blocks.push(blockOf(row, index, at));
    const block = firstBlock + at;
    if (mapping.holds === 'none') reasons.set(block, table.hidden ? 'The sheet is hidden and is not read.' : 'The table is not read.');
    else if (at < mapping.headerRow) reasons.set(block, 'It stands above the names of the columns.');
    else if (at === mapping.headerRow) reasons.set(block, 'It holds the names of the columns.');
    else if (row.cells.map((cell) => tidy(cell)).join('\n') === head) reasons.set(block, 'It repeats the names of the columns.');
    else if (isSum(row.cells)) reasons.set(block, 'It sums up other rows.');
    else if (isRemark(row.cells)) reasons.set(block, 'It is a remark on the table.');
    else body.push({ row, block });
  });
  const same = !chosen || JSON.stringify(chosen) === JSON.stringify(suggested.mapping);
  const view = {
    mapping,
    name: table.name,
    hidden: table.hidden ?? false,
    headers,
    sample: body.slice(0, sampleRows).map(({ row }) => row.cells),
    rows: table.rows.length - mapping.headerRow - 1,
    sure: chosen !== undefined || suggested.sure,
  };
  const read = { table, mapping, headers, body, view, own: same ? ownTable(table) : undefined, firstBlock };
  if (mapping.holds !== 'none' && !read.own) {
    tellRagged(read, problems);
    tellStored(read, problems);
  }
  return read;
}

function readOwn(read: readonly Read[], said: Statements, problems: Problems, reasons: Map<number, string | undefined>): void {
  const of = (own: OwnTable) => read.filter((one) => one.own === own && one.mapping.holds !== 'none').flatMap((one) => ownRows(own, one.table, one.firstBlock));
  const left = [
    ...readOwnFrameworks(of('Frameworks'), problems, said),
    ...readOwnConcepts(of('Concepts'), problems, said),
    ...readOwnJudgements('Alignments', of('Alignments'), problems, said),
    ...readOwnJudgements('No counterparts', of('No counterparts'), problems, said),
  ];
  for (const block of left) reasons.set(block, 'It is not as our own export writes it: see the problems.');
}

function readForeign(read: readonly Read[], said: Statements, options: Understanding, problems: Problems, reasons: Map<number, string | undefined>): void {
  const foreign = read.filter(({ own }) => !own);
  const withConcepts = foreign.filter(({ mapping }) => mapping.holds === 'concepts');
  const found: Found[] = [];
  for (const one of withConcepts) {
    const made = readRows(one);
    for (const each of made.found) found.push(each);
    for (const block of made.left) reasons.set(block, 'Nothing in it is a code or title.');
  }
  if (found.length > 0) {
    const title = withConcepts.map(titleAbove).find((text) => text !== undefined);
    said.frameworks.push({ ref: 'f1', ...(title ? { title } : {}), notes: [] });
    for (const item of arrange(found, 'f1', options.kinds, problems)) said.items.push(item);
  }
  const owners = ownersOf(said.items);
  for (const one of withConcepts) if (one.mapping.roles.includes('object')) readPairs(one, said, problems, (block) => owners.get(block));
  for (const one of foreign) {
    if (one.mapping.holds !== 'alignments') continue;
    for (const block of readPairs(one, said, problems)) reasons.set(block, 'It names no pair.');
  }
}

/** A single text above the names of the columns: the title of the framework. */
function titleAbove({ table, mapping }: Mapped): string | undefined {
  const texts = table.rows.slice(0, Math.max(0, mapping.headerRow)).map(({ cells }) => cells.map((cell) => tidy(cell)).filter((cell) => cell !== ''));
  return texts.find((cells) => cells.length === 1)?.[0];
}
