import { type Block, type Problem, type Reader, type ReadContext, Refused, type Source } from '../model.ts';
import { reasonOf } from '../sentence.ts';
import { blocksOf } from './blocks.ts';
import { bookmarksOf } from './bookmarks.ts';
import { Fonts } from './fonts.ts';
import { furnitureOf, type PageLines } from './furniture.ts';
import { layOut } from './layout.ts';
import { linesOf } from './line.ts';
import { bodyOf } from './looks.ts';
import { openPdf } from './open.ts';
import { wordsOf } from './paragraph.ts';
import { readPage } from './readPage.ts';
import { checkStreams } from './streams.ts';
import { frameworkOf } from './titleOf.ts';
import { emptyPages, unreadableLetters } from './warnings.ts';

export const pdfReader: Reader = {
  id: 'pdf',
  title: 'PDF',
  extensions: ['pdf'],
  looksLike: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read({ index, bytes }, context): Promise<Source> {
    const { limits } = context;
    if (bytes.length > limits.bytes) throw new Refused(`It takes ${(bytes.length / 1e6).toFixed(1)} MB, and ${(limits.bytes / 1e6).toFixed(1)} MB are read at most.`);
    await checkStreams(bytes, limits);
    const document = await openPdf(bytes);
    try {
      if (document.numPages > limits.pages) throw new Refused(`It has ${document.numPages} pages, and ${limits.pages} are read at most.`);
      const pages = await pagesOf(document, context, index);
      return await understoodPages(document, pages, index, limits.depth);
    } finally {
      await document.destroy();
    }
  },
};

type Document = Awaited<ReturnType<typeof openPdf>>;

interface ReadPages {
  pages: PageLines[];
  turned: PageLines[];
  problems: Problem[];
}

async function pagesOf(document: Document, context: ReadContext, file: number): Promise<ReadPages> {
  const fonts = new Fonts();
  const read: ReadPages = { pages: [], turned: [], problems: [] };
  let lines = 0;
  for (let page = 1; page <= document.numPages; page += 1) {
    try {
      const proxy = await document.getPage(page);
      const { pieces, turned, top, bottom } = await readPage(proxy, fonts);
      read.pages.push({ page, top, bottom, lines: linesOf(pieces) });
      read.turned.push({ page, top, bottom, lines: linesOf(turned) });
      lines += read.pages.at(-1)?.lines.length ?? 0;
      proxy.cleanup();
    } catch (error) {
      read.problems.push({ place: { file, page }, severity: 'warning', message: `Page ${page} could not be read: it is damaged (${reasonOf(error)}).` });
    }
    if (lines > context.limits.rows) throw new Refused(`It has more than ${context.limits.rows} lines of text, which are read at most.`, { page });
    context.progress(page / document.numPages, `page ${page} of ${document.numPages}`);
  }
  return read;
}

async function understoodPages(document: Document, { pages, turned, problems }: ReadPages, file: number, depth: number): Promise<Source> {
  const furniture = furnitureOf(pages);
  const empty = pages.filter(({ lines }) => lines.every((line) => furniture.has(line) || !/[\p{L}\p{N}]/u.test(line.text)));
  if (empty.length === pages.length) {
    throw new Refused('It has no text on any of its pages: it is probably scanned. Run text recognition (OCR) over it, which most scanners and PDF programs offer, and bring the result.');
  }
  const laidOut = pages.map(({ page, lines }, index) => {
    const regions = layOut(lines.filter((line) => !furniture.has(line)));
    const order = [...regions.flatMap((region) => ('rows' in region ? region.rows.flat(2) : region.lines)), ...lines.filter((line) => furniture.has(line)), ...(turned[index]?.lines ?? [])];
    for (const [at, line] of order.entries()) line.number = at + 1;
    return { page, regions, furniture: order.filter((line) => furniture.has(line) || (turned[index]?.lines.includes(line) ?? false)) };
  });
  const text = laidOut.flatMap(({ regions }) => regions.flatMap((region) => ('rows' in region ? region.rows.flat(2) : region.lines)));
  const blocks: Block[] = blocksOf(laidOut, { body: bodyOf(text), words: wordsOf(text), bookmarks: await bookmarksOf(document, depth), file });
  return {
    as: 'blocks',
    blocks,
    framework: await frameworkOf(document),
    problems: [...problems, ...emptyPages(empty.map(({ page }) => page), file), ...unreadableLetters(blocks, file)],
  };
}
