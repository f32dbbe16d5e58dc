import { understandJson } from './json/foreign/index.ts';
import type { Draft, Source, Understanding } from './model.ts';
import { recognise } from './recognise/index.ts';
import { understandTables } from './tables/index.ts';

/** Makes a draft of what was read of a file (by its index in the draft), the way a person said that it is to be understood. */
export function understand(source: Source, options: Understanding, file: number): Draft {
  const draft = understood(source, options, file);
  return { ...draft, problems: [...source.problems, ...draft.problems] };
}

function understood(source: Source, options: Understanding, file: number): Draft {
  switch (source.as) {
    case 'blocks':
      return recognise(source.blocks, source.framework, options);
    case 'tables':
      return understandTables(source.tables, options, file);
    case 'json':
      return understandJson(source.value, options, file);
    case 'statements': {
      const { statements, blocks, unrecognised, reasons = {} } = source;
      const left = unrecognised.map((block) => ({ block, ...(reasons[block] === undefined ? {} : { reason: reasons[block] }) }));
      return { statements, blocks, unrecognised: left, tables: [], problems: [] };
    }
  }
}
