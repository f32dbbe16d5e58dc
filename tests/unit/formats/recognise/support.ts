import { htmlReader } from '../../../../server/formats/html/index.ts';
import type { Draft, DraftItem, Reader } from '../../../../server/formats/model.ts';
import { recognise } from '../../../../server/formats/recognise/index.ts';
import { markdownReader, textReader } from '../../../../server/formats/text/index.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';

async function draftBy(reader: Reader, name: string, text: string): Promise<Draft> {
  const source = await reader.read(fileOf(name, Buffer.from(text)), contextOf());
  if (source.as !== 'blocks') throw new Error(`${name} is read as blocks.`);
  return recognise(source.blocks, source.framework, {});
}

export const draftOfText = (text: string): Promise<Draft> => draftBy(textReader, 'plan.txt', text);
export const draftOfMarkdown = (text: string): Promise<Draft> => draftBy(markdownReader, 'plan.md', text);
export const draftOfHtml = (text: string): Promise<Draft> => draftBy(htmlReader, 'plan.html', text);

/** An outline as lines: two blanks for each level, the code, and the title. */
export const linesOf = (items: readonly DraftItem[]): string[] =>
  items.map(({ level, code, title }) => `${'  '.repeat(level - 1)}${code === null ? '' : `${code} `}${title}`);

export const textOutline = async (text: string): Promise<string[]> => linesOf((await draftOfText(text)).statements.items);
export const markdownOutline = async (text: string): Promise<string[]> => linesOf((await draftOfMarkdown(text)).statements.items);
export const htmlOutline = async (text: string): Promise<string[]> => linesOf((await draftOfHtml(text)).statements.items);

/** Texts of the blocks that no concept was made from. */
export const leftOut = ({ blocks, unrecognised }: Draft): (string | undefined)[] => unrecognised.map(({ block }) => blocks[block]?.text);
