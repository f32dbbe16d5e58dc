import { type Block, type Draft, type DraftFramework, statements, type TableView, type Understanding } from '../../model.ts';
import { readPairs } from '../../tables/alignments/readPairs.ts';
import { arrange } from '../../tables/concepts/arrange.ts';
import { type Found } from '../../tables/concepts/found.ts';
import { readRows } from '../../tables/concepts/readRows.ts';
import { ownersOf } from '../../tables/owners.ts';
import { blockOf, type Mapped, Problems } from '../../tables/rows.ts';
import { meaningOf } from '../../tables/words/headers.ts';
import { levelsOf, suggestLevels } from './mapping.ts';
import { type Entry, recordsOf } from './records.ts';

const sampleRows = 8;

/**
 * Concepts of nested objects that somebody else wrote. Each list of objects is shown as a table with the names of its members as
 * columns, so that the person can say what each member is, and which lists hold concepts.
 */
export function understandJson(value: unknown, options: Understanding, file: number): Draft {
  const { entries, about, tooDeep } = recordsOf(value);
  const problems = new Problems();
  for (const pointer of tooDeep) problems.add('deep', { place: { file, pointer: pointer.slice(-200) }, severity: 'error', message: 'It nests too deep here; what is below was not read.' });
  const levels = levelsOf(entries, file);
  const suggested = suggestLevels(levels);
  const numbers = new Map(entries.map((entry, index) => [entry, index]));
  const blocks: Block[] = [];
  const reasons = new Map<number, string>();
  const mapped = levels.map(({ table, entries: own }, index): Mapped => {
    const mapping = options.tables?.find((one) => one.table === index) ?? suggested[index]?.mapping ?? { table: index, headerRow: 0, roles: [], holds: 'none' as const };
    const body = table.rows.slice(1).map((row, at) => {
      const block = numbers.get(own[at] as Entry) ?? 0;
      blocks[block] = blockOf(row, index, at);
      return { row, block };
    });
    return { table, mapping, headers: table.rows[0]?.cells ?? [], body };
  });
  const said = statements.parse({});
  const found = foundIn(mapped, entries, reasons);
  if (found.length > 0) {
    said.frameworks.push(frameworkOf(about));
    for (const item of arrange(found, 'f1', options.kinds, problems)) said.items.push(item);
    const owners = ownersOf(said.items);
    for (const one of mapped) if (one.mapping.holds === 'concepts' && one.mapping.roles.includes('object')) readPairs(one, said, problems, (block) => owners.get(block));
  }
  const views = mapped.map((one, index): TableView => ({
    mapping: one.mapping,
    name: one.table.name,
    hidden: false,
    headers: one.headers,
    sample: one.body.slice(0, sampleRows).map(({ row }) => row.cells),
    rows: one.body.length,
    sure: options.tables?.some((chosen) => chosen.table === index) ?? suggested[index]?.sure ?? false,
  }));
  return { statements: said, blocks, unrecognised: [...reasons].sort(([a], [b]) => a - b).map(([block, reason]) => ({ block, reason })), tables: views, problems: problems.all() };
}

/** Concepts of all lists in the order of the file, each under the nearest concept around it. */
function foundIn(mapped: readonly Mapped[], entries: readonly Entry[], reasons: Map<number, string>): Found[] {
  const byBlock = new Map<number, Found>();
  const all = new Set<Found>();
  for (const one of mapped) {
    if (one.mapping.holds !== 'concepts') {
      for (const { block } of one.body) reasons.set(block, 'The list is not read as concepts.');
      continue;
    }
    const { found, left } = readRows(one);
    for (const block of left) reasons.set(block, 'Nothing in it is a code or title.');
    for (const each of found) {
      all.add(each);
      for (const block of each.blocks) byBlock.set(block, each);
    }
  }
  const numbers = new Map(entries.map((entry, index) => [entry, index]));
  const isNested = entries.some(({ parent }) => parent !== null && byBlock.has(numbers.get(parent) ?? -1));
  if (isNested) {
    entries.forEach((entry, block) => {
      const one = byBlock.get(block);
      if (!one || one.parent) return;
      let around = entry.parent;
      while (around && !byBlock.has(numbers.get(around) ?? -1)) around = around.parent;
      one.parent = (around && byBlock.get(numbers.get(around) ?? -1)) ?? null;
    });
  }
  return [...all].sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
}

/** What is said around all lists: a title, who published it; the rest as notes. */
function frameworkOf(about: ReadonlyMap<string, string>): DraftFramework {
  const framework: DraftFramework = { ref: 'f1', notes: [] };
  for (const [name, text] of about) {
    const last = name.split('.').at(-1) ?? name;
    if (framework.title === undefined && meaningOf(last).property === 'title') framework.title = text;
    else if (framework.organization === undefined && /^(organi[sz]ation|organisme|organizaci[oó]n|publisher|agency|owner)$/i.test(last)) framework.organization = text;
    else if (framework.language === undefined && /^lang(uage)?$/i.test(last)) framework.language = text;
    else framework.notes.push({ topic: name, text });
  }
  return framework;
}
