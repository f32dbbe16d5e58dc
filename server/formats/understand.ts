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
      return titled(recognise(source.blocks, source.framework, options));
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

/** The heading above the outline, or else a line that stands at the very beginning, is the framework's title, where the file's own properties give none. */
function titled(draft: Draft): Draft {
  const { statements, blocks, unrecognised } = draft;
  const [framework, ...others] = statements.frameworks;
  const first = Math.min(...statements.items.flatMap((item) => item.blocks));
  const above = unrecognised.filter(({ block }) => block < first);
  const line = above.find(({ block }) => blocks[block]?.style !== 'furniture');
  const heading = above.find(({ block }) => blocks[block]?.style === 'heading') ?? (line && isTitle(blocks[line.block]?.text ?? '') ? line : undefined);
  const title = heading && blocks[heading.block]?.text;
  if (!framework || framework.title !== undefined || title === undefined) return draft;
  return {
    ...draft,
    statements: { ...statements, frameworks: [{ ...framework, title }, ...others] },
    unrecognised: unrecognised.map((one) => (one === heading ? { ...one, reason: 'It is the title of the framework.' } : one)),
  };
}

/** A short line that does not end like a sentence. */
const isTitle = (text: string): boolean => text.length <= 120 && !/[.,;:!?]$/.test(text);
