import type { Block, Draft, Source, Statements, Understanding } from './model.ts';

const nothing = (): Statements => ({ frameworks: [], items: [], alignments: [], noCounterparts: [], mappingSets: [], links: [] });

/** Makes a draft of what was read of a file, the way a person said that it is to be understood. */
export function understand(source: Source, _options: Understanding): Draft {
  switch (source.as) {
    case 'blocks':
      return unrecognised(source.blocks, source);
    case 'tables':
      return unrecognised(source.tables.flatMap(({ name, rows }) => rows.map(({ cells, place }): Block => ({ text: cells.join('\t'), style: 'cell', place: { ...place, ...(name === '' ? {} : { sheet: name }) } }))), source);
    case 'json':
      return unrecognised([{ text: JSON.stringify(source.value), style: 'code', place: { file: 0 } }], source);
    case 'statements':
      return {
        statements: source.statements,
        blocks: source.blocks,
        unrecognised: source.unrecognised.map((block) => ({ block })),
        tables: [],
        problems: source.problems,
      };
  }
}

const unrecognised = (blocks: Block[], { problems }: Source): Draft => ({
  statements: nothing(),
  blocks,
  unrecognised: blocks.map((_block, block) => ({ block })),
  tables: [],
  problems,
});
