import type { InputFile, ReadContext, Reader, Source } from '../model.ts';
import { beginning } from '../decode.ts';
import { linesOf } from './lines.ts';
import { markdownBlocks } from './markdown.ts';
import { isDelimiterRow } from './markdownTable.ts';
import { plainBlocks } from './plain.ts';

/** Two headings, or the head of a table: text that was pasted as Markdown. */
function isMarkdown(lines: string[]): boolean {
  const headings = lines.filter((line) => /^#{1,6}\s*\S/u.test(line)).length;
  return headings >= 2 || lines.some((line, at) => isDelimiterRow(line) && (lines[at - 1] ?? '').includes('|'));
}

async function readText(file: InputFile, context: ReadContext, markdown: boolean): Promise<Source> {
  const { lines, problems } = linesOf(file.bytes, file.index, context.limits);
  const blocks = markdown || isMarkdown(lines) ? markdownBlocks(lines, file.index) : plainBlocks(lines, file.index);
  context.progress(1, 'Text read');
  return Promise.resolve({ as: 'blocks', blocks, problems });
}

/** Plain and pasted text; Markdown too where the text has its marks. */
export const textReader: Reader = {
  id: 'text',
  title: 'Text',
  extensions: ['txt', 'text'],
  looksLike: ({ bytes }) => beginning(bytes, 4_096) !== '',
  read: (file, context) => readText(file, context, false),
};

export const markdownReader: Reader = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  looksLike: ({ bytes }) => isMarkdown(beginning(bytes, 4_096).split('\n')),
  read: (file, context) => readText(file, context, true),
};
