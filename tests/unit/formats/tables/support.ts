import { csvReader } from '../../../../server/formats/csv/index.ts';
import { type Draft, type Limits, type Understanding } from '../../../../server/formats/model.ts';
import { understandTables } from '../../../../server/formats/tables/index.ts';

export const limits: Limits = { bytes: 10_000_000, inflated: 50_000_000, rows: 5_000, pages: 10, depth: 100 };
export const context = { limits, progress: () => {} };

export const fileOf = (content: string | Uint8Array, name = 'plan.csv') => ({ index: 0, name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });

/** Tables and problems of a CSV text. */
export async function readCsv(content: string | Uint8Array) {
  const source = await csvReader.read(fileOf(content), context);
  if (source.as !== 'tables') throw new Error('not tables');
  return source;
}

export async function understood(content: string, options: Understanding = {}): Promise<Draft> {
  return understandTables((await readCsv(content)).tables, options, 0);
}

/** An outline as lines: indented by level, code and title. */
export const outline = (draft: Draft): string[] => draft.statements.items.map(({ level, code, title }) => `${'  '.repeat(level - 1)}${code === null ? '' : `${code} `}${title}`);

/** Every block is in a concept or told as not recognised. */
export function lost(draft: Draft): number[] {
  const used = new Set([...draft.statements.items.flatMap(({ blocks }) => blocks), ...draft.unrecognised.map(({ block }) => block)]);
  return draft.blocks.map((_, index) => index).filter((index) => !used.has(index));
}
