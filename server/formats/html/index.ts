import { parse } from 'parse5';
import { type InputFile, type Problem, type ReadContext, type Reader, Refused, type Source } from '../model.ts';
import { beginning, decode } from '../decode.ts';
import { tidy } from '../text/lines.ts';
import { PageBlocks } from './blocks.ts';
import { adapterWithin } from './depth.ts';
import { attribute, type Element, isElement, type Node } from './tree.ts';

const childNamed = (nodes: Node[], name: string): Element | undefined => nodes.filter(isElement).find(({ tagName }) => tagName === name);

/** Text of a page: UTF-8 unless it is none; a charset that the page declares otherwise is told as a warning. */
function pageText(file: InputFile): { text: string; problems: Problem[] } {
  const { text, guessed } = decode(file.bytes, { file: file.index });
  const message = 'The page is no UTF-8; it was read as Windows-1252. Look at the letters with accents.';
  return { text, problems: guessed ? [{ place: { file: file.index, line: 1 }, severity: 'warning', message }] : [] };
}

async function readPage(file: InputFile, context: ReadContext): Promise<Source> {
  const { limits } = context;
  if (file.bytes.length > limits.bytes) throw new Refused(`The page has ${file.bytes.length} bytes; at most ${limits.bytes} are read.`);
  const { text, problems } = pageText(file);
  const page = parse(text, { sourceCodeLocationInfo: true, treeAdapter: adapterWithin(limits, file.index) });
  context.progress(0.5, 'Page parsed');
  const html = childNamed(page.childNodes, 'html');
  const head = childNamed(html?.childNodes ?? [], 'head');
  const body = childNamed(html?.childNodes ?? [], 'body');
  const blocks = new PageBlocks(file.index).read(body?.childNodes ?? []);
  if (blocks.length > limits.rows) throw new Refused(`The page has ${blocks.length} paragraphs, items and cells; at most ${limits.rows} are read.`);
  const title = titleOf(head);
  const language = html && attribute(html, 'lang')?.slice(0, 20);
  context.progress(1, 'Page read');
  return Promise.resolve({ as: 'blocks', blocks, framework: { ...(title !== '' && { title }), ...(language && { language }) }, problems });
}

function titleOf(head: Element | undefined): string {
  const first = childNamed(head?.childNodes ?? [], 'title')?.childNodes[0];
  return first && 'value' in first ? tidy(first.value) : '';
}

export const htmlReader: Reader = {
  id: 'html',
  title: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  looksLike: ({ bytes }) => /<(?:!doctype html|html|body|h[1-6]|p|div|table|[uo]l)[\s>]/iu.test(beginning(bytes, 4_096)),
  read: readPage,
};
