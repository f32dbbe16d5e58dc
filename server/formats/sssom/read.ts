import { Refused, type InputFile, type Place, type ReadContext, type Source, type Statements } from '../model.ts';
import { decode } from '../decode.ts';
import { quotable } from '../sentence.ts';
import { Reading, requireSize } from '../statements/reading.ts';
import { renew, type Slots } from './checks.ts';
import { builtIn } from './curies.ts';
import { joinList } from './lists.ts';
import { readMapping } from './mapping.ts';
import { readMappingSet } from './mappingSet.ts';
import { readMetadata, type SetSlots } from './metadata.ts';
import { Names } from './names.ts';
import { propagated } from './slots.ts';
import { divide, type SssomText } from './table.ts';

interface Described {
  slots: SetSlots;
  file: number;
}

/** Prefixes as declared. A built-in one that is declared otherwise keeps its built-in meaning. */
function prefixesOf({ slots, file }: Described, reading: Reading): Map<string, string> {
  const declared = slots.get('curie_map');
  const prefixes = declared?.maps[0] ?? new Map<string, string>();
  for (const [prefix, iri] of builtIn) {
    const other = prefixes.get(prefix);
    if (other !== undefined && other !== iri) reading.warn({ file, line: declared?.line ?? 1 }, `The prefix "${prefix}:" always means ${iri}: its declaration was not followed.`, other);
  }
  return prefixes;
}

/** The metadata as slots of text, and a block for each. */
function describe({ slots, file }: Described, reading: Reading): Slots {
  const flat: Slots = new Map();
  for (const [name, { values, maps, line }] of slots) {
    const words = maps.length > 0 ? maps.map((map) => [...map].map((pair) => pair.join(' ')).join(', ')).join('; ') : values.join(' | ');
    reading.add({ text: `${name}: ${words}`, style: 'paragraph', place: { file, line, pointer: name } });
    if (name === 'curie_map') continue;
    if (maps.length > 0) flat.set(name, JSON.stringify(maps.map((map) => Object.fromEntries(map))));
    else if (values.length > 0) flat.set(name, values.length > 1 ? joinList(values) : (values[0] ?? ''));
  }
  return flat;
}

/** Slots of the set that hold for each of its mappings, taken from it: those that no mapping has of its own. */
function takePropagated(set: Slots, table: SssomText): Slots {
  const shared: Slots = new Map();
  for (const name of propagated) {
    const value = set.get(name);
    const column = table.columns.indexOf(name);
    if (value === undefined || (column >= 0 && table.rows.some(({ cells }) => cells[column]))) continue;
    shared.set(name, value);
    set.delete(name);
  }
  return shared;
}

function checkColumns({ columns, headerLine, rows }: SssomText, file: number, reading: Reading): void {
  const place: Place = { file, line: headerLine };
  columns.forEach((name, at) => {
    if (name && columns.indexOf(name) < at) reading.warn(place, `The column ${name} stands twice: the first was read.`, name);
    if (!name && rows.some(({ cells }) => cells[at])) reading.warn(place, `Column ${at + 1} has no name: it was not read.`);
  });
  if (!columns.includes('predicate_id') || !columns.some((name) => name.startsWith('subject_')) || !columns.some((name) => name.startsWith('object_'))) {
    throw new Refused(`This is no table of mappings: the columns subject_id, predicate_id and object_id were looked for, and ${quotable(columns.slice(0, 6).join(', '), 120)} found. Columns are divided by tabs.`, place);
  }
}

function slotsOf(columns: readonly string[], cells: readonly string[], shared: Slots): Slots {
  const slots: Slots = new Map(shared);
  columns.forEach((name, at) => {
    const value = cells[at];
    if (name && value && columns.indexOf(name) === at) slots.set(name, value);
  });
  return slots;
}

/** An SSSOM/TSV file, with its metadata in it or in a file of its own, as a mapping set with its alignments. */
export function readSssom(tsv: InputFile, metadata: InputFile | undefined, context: ReadContext): Source {
  const { limits } = context;
  requireSize(tsv.bytes, limits);
  const reading = new Reading(limits, 'mappings');
  const place: Place = { file: tsv.index, line: 1 };
  const { text, marked, guessed } = decode(tsv.bytes);
  if (marked) reading.warn(place, 'The file begins with a byte order mark, which SSSOM does not allow: it was left out.');
  if (guessed) reading.warn(place, 'The bytes of the file are not UTF-8: it was read as Windows-1252. Look at its accents.');
  const table = divide(text, limits);
  checkColumns(table, tsv.index, reading);
  context.progress(0.3, 'lines');

  const described: Described = { slots: readMetadata(table.yaml, limits), file: tsv.index };
  if (metadata) {
    requireSize(metadata.bytes, limits);
    const apart = readMetadata(decode(metadata.bytes).text, limits);
    if (described.slots.size > 0) reading.warn(place, 'The file has metadata in it and in a file beside it: where both say something, the one in the file was followed.');
    else described.file = metadata.index;
    described.slots = new Map([...apart, ...described.slots]);
  }
  if (described.slots.size === 0) reading.warn(place, 'The file has no metadata (lines with # at its beginning, or a .yml beside it): its prefixes, licence and name are not known.');

  const names = new Names(prefixesOf(described, reading));
  const set = describe(described, reading);
  renew(set);
  const shared = takePropagated(set, table);
  const date = shared.get('mapping_date');
  const mappingSet = readMappingSet(set, tsv.name, { file: described.file, line: 1 }, names, reading);
  if (date !== undefined) mappingSet.date ??= date;
  const statements: Statements = { frameworks: [], items: [], alignments: [], noCounterparts: [], mappingSets: [mappingSet], links: [] };

  const row = (cells: string[], line: number, at: number) =>
    reading.add({ text: cells.filter(Boolean).join(' | '), style: 'cell', table: { index: 0, row: at, column: 0, ...(at === 0 && { header: true }) }, place: { file: tsv.index, line } });
  row(table.columns, table.headerLine, 0);
  table.rows.forEach(({ cells, line }, index) => {
    const block = row(cells, line, index + 1);
    const at: Place = { file: tsv.index, line };
    const beyond = cells.slice(table.columns.length).filter(Boolean);
    if (beyond.length > 0) reading.warn(at, 'This line has more cells than there are columns: those beyond were not read.', beyond.join(' | '));
    const read = readMapping({ ref: `a${index + 1}`, mappingSet: mappingSet.id, slots: slotsOf(table.columns, cells, shared), place: at }, names, reading);
    if ('alignment' in read) statements.alignments.push(read.alignment);
    else if ('noCounterpart' in read) statements.noCounterparts.push(read.noCounterpart);
    else reading.leaveOut(block, read.reason);
  });
  names.report(reading);
  return reading.toSource(statements, tsv.index);
}
