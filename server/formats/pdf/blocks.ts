import type { Block, Place } from '../model.ts';
import type { Region } from './layout.ts';
import { type Line, mostFrequent } from './line.ts';
import { bookmarkKey } from './bookmarks.ts';
import { type Heading, levelsOf } from './levels.ts';
import { type Body, lookOf, standsOut } from './looks.ts';
import { beginsWithNumber, goesOn, type Paragraph, paragraphsOf, type Style, textOf, withoutBullet } from './paragraph.ts';

export interface LaidOutPage {
  page: number;
  regions: Region[];
  furniture: Line[];
}

interface Context {
  body: Body;
  words: ReadonlySet<string>;
  bookmarks: ReadonlyMap<string, number>;
  file: number;
}

const longestHeading = 240;

/** The blocks of a document from its pages, in the order of reading; page furniture last on its page. */
export function blocksOf(pages: readonly LaidOutPage[], context: Context): Block[] {
  const parts: (Paragraph | { rows: Line[][][]; page: number } | { furniture: Line; page: number })[] = [];
  let open: Paragraph | undefined;
  for (const { page, regions, furniture } of pages) {
    for (const region of regions) {
      if ('rows' in region) {
        parts.push({ rows: region.rows, page });
        open = undefined;
        continue;
      }
      for (const [index, paragraph] of paragraphsOf(region.lines, page, context.body).entries()) {
        if (index === 0 && open && goesOn(open, paragraph)) open.lines.push(...paragraph.lines);
        else parts.push(paragraph);
        if (parts.at(-1) === paragraph && !isFootnote(paragraph, context.body)) open = paragraph;
      }
    }
    for (const line of furniture) parts.push({ furniture: line, page });
  }
  const headings = parts.flatMap((part) => ('lines' in part && styleOf(part, context) === 'heading' ? [headingOf(part, context)] : []));
  const levels = levelsOf(headings);
  const items = new ItemLevels();
  let table = -1;
  return parts.flatMap((part) => {
    if ('rows' in part) return cellsOf(part.rows, part.page, (table += 1), context);
    if ('furniture' in part) return [blockOf('furniture', [part.furniture], part.page, context)];
    const style = styleOf(part, context);
    const block = blockOf(style, part.lines, part.page, context);
    const depth = items.levelOf(style, part);
    const level = style === 'heading' ? levels.get(headingOf(part, context).look) : depth;
    return [level === undefined ? block : { ...block, level }];
  });
}

const isFootnote = ({ lines: [first] }: Paragraph, body: Body): boolean => first !== undefined && first.size < body.size * 0.95 && first.marked;

function styleOf(paragraph: Paragraph, context: Context): Style {
  const { body } = context;
  const first = paragraph.lines[0];
  if (!first || isFootnote(paragraph, body)) return 'furniture';
  if (paragraph.bullet) return 'item';
  const length = paragraph.lines.reduce((sum, { text }) => sum + text.length, 0);
  const out = paragraph.lines.every((line) => standsOut(line, body));
  if (out && length <= longestHeading && paragraph.lines.length <= 5 && /\p{L}|\d/u.test(first.text)) return 'heading';
  return beginsWithNumber(first.text) ? 'item' : 'paragraph';
}

function headingOf({ lines }: Paragraph, { words, bookmarks }: Context): Heading {
  const first = lines[0] ?? { size: 1, bold: false, italic: false };
  const bookmark = bookmarks.get(bookmarkKey(textOf(lines, words)));
  const tag = mostFrequent(lines.map((line) => line.tag));
  return {
    look: lookOf(first),
    size: first.size,
    bold: first.bold,
    ...(bookmark === undefined ? {} : { bookmark }),
    ...(tag?.startsWith('H') === true ? { tag: Number(tag.slice(1)) } : {}),
  };
}

function blockOf(style: Block['style'], lines: readonly Line[], page: number, { words, file }: Context): Block {
  const text = textOf(lines, words);
  const first = lines[0];
  const place: Place = { file, page, ...(first && first.number > 0 ? { line: first.number } : {}) };
  return {
    text: style === 'item' ? withoutBullet(text) : text,
    style,
    ...(lines.every(({ bold }) => bold) ? { bold: true } : {}),
    ...(lines.every(({ italic }) => italic) ? { italic: true } : {}),
    ...(first ? { size: tenth(first.size), left: tenth(Math.min(...lines.map(({ left }) => left))) } : {}),
    place,
  };
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

function cellsOf(rows: readonly Line[][][], page: number, index: number, context: Context): Block[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((lines, column) => {
      if (lines.length === 0) return [];
      const header = row === 0 && cells.flat().every(({ bold }) => bold) && rows.slice(1).flat(2).some(({ bold }) => !bold);
      return [{ ...blockOf('cell', lines, page, context), table: { index, row, column, ...(header ? { header } : {}) } }];
    }),
  );
}

/** Depth of items by how far they are set in, within a run of items. */
class ItemLevels {
  #lefts: number[] = [];
  #bottom = 0;

  levelOf(style: Style, { lines }: Paragraph): number | undefined {
    if (style === 'furniture') return undefined;
    // What stands further up than the line before is in another column or on another page: its left edge says nothing of depth.
    if ((lines[0]?.y ?? 0) < this.#bottom) this.#lefts = [];
    this.#bottom = lines.at(-1)?.y ?? 0;
    if (style !== 'item') {
      if (style === 'heading') this.#lefts = [];
      return undefined;
    }
    const left = lines[0]?.left ?? 0;
    this.#lefts = this.#lefts.filter((outer) => outer < left - 3);
    this.#lefts.push(left);
    return this.#lefts.length;
  }
}
