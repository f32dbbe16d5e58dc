import { describe, expect, it } from 'vitest';
import { type Block, Refused } from '../../../../server/formats/model.ts';
import { pdfReader } from '../../../../server/formats/pdf/index.ts';
import { contextOf, fileOf, smallLimits } from '../../../support/files/context.ts';
import { column, pdfOf, type PdfOptions, type Printed } from '../../../support/files/pdf.ts';

async function read(pages: readonly (readonly Printed[])[], options?: PdfOptions, limits = {}) {
  const source = await pdfReader.read(fileOf('plan.pdf', pdfOf(pages, options)), contextOf(limits));
  if (source.as !== 'blocks') throw new Error('PDF gives blocks.');
  return source;
}

const blocksOf = async (...pages: Printed[][]): Promise<Block[]> => (await read(pages)).blocks;
const shown = (blocks: readonly Block[]): string[] => blocks.map(({ style, level, text }) => `${style}${level ?? ''}: ${text}`);

const prose = [
  'The city wants streets that are safe for everybody who walks, rides or drives, at all',
  'hours of the day and in all of its districts, and it wants to pay for them from what is',
  'saved elsewhere.',
];

describe('the text of a PDF', () => {
  it('is joined to paragraphs and told apart by its looks', async () => {
    const blocks = await blocksOf([
      { text: 'Plan of the city', x: 60, y: 80, size: 20, bold: true },
      { text: 'Streets', x: 60, y: 120, size: 14, bold: true },
      ...column(prose, 60, 145),
      { text: 'Safety first', x: 60, y: 200, bold: true },
      ...column(prose, 60, 220),
    ]);
    expect(shown(blocks)).toEqual(['heading1: Plan of the city', 'heading2: Streets', `paragraph: ${prose.join(' ')}`, 'heading3: Safety first', `paragraph: ${prose.join(' ')}`]);
    expect(blocks[1]).toMatchObject({ bold: true, size: 14, left: 60, place: { file: 0, page: 1, line: 2 } });
  });

  it('has items with their numbers, bullets without their marks, levels by indentation', async () => {
    const blocks = await blocksOf([
      ...column(prose, 60, 100),
      { text: '1.', x: 60, y: 160 }, { text: 'Repair streets: all holes are filled before the winter begins, in every district,', x: 80, y: 160 },
      { text: 'and are looked at again in spring.', x: 80, y: 174 },
      { text: '•', x: 80, y: 195 }, { text: 'holes', x: 95, y: 195 },
      { text: '•', x: 80, y: 209 }, { text: 'kerbs', x: 95, y: 209 },
      { text: '2. Build paths', x: 60, y: 230 },
    ]);
    expect(shown(blocks).slice(1)).toEqual([
      'item1: 1. Repair streets: all holes are filled before the winter begins, in every district, and are looked at again in spring.',
      'item2: holes', 'item2: kerbs', 'item1: 2. Build paths',
    ]);
  });

  it('is read column by column', async () => {
    const left = ['Roads are mended in the', 'order of their use, so that', 'the most used are done', 'before the winter of next', 'year begins in the hills.'];
    const right = ['Paths are built along the', 'river, where they were lost', 'in the flood, with a rail on', 'the side of the water and', 'lamps at every crossing.'];
    const blocks = await blocksOf([{ text: 'A heading across both of the columns of the page', x: 60, y: 80, size: 16 }, ...column(left, 60, 110, { size: 12 }), ...column(right, 300, 110, { size: 12 })]);
    expect(blocks.map(({ text }) => text)).toEqual(['A heading across both of the columns of the page', left.join(' '), right.join(' ')]);
  });

  it('is read row by row in tables', async () => {
    const rows = [['Goal', 'Measure', 'Year'], ['Roads', 'km mended', '2030'], ['Paths', 'km built', '2031'], ['Lamps', 'number', '2032']];
    const page = rows.flatMap((cells, row) => cells.map((text, index): Printed => ({ text, x: 60 + 150 * index, y: 200 + 25 * row, bold: row === 0 })));
    const blocks = await blocksOf([...column(prose, 60, 100), ...page]);
    const cells = blocks.filter(({ style }) => style === 'cell');
    expect(cells.map(({ text, table }) => [text, table?.row, table?.column])).toEqual(rows.flatMap((row, index) => row.map((text, at) => [text, index, at])));
    expect(cells.map(({ table }) => table?.header ?? false)).toEqual(cells.map((_cell, index) => index < 3));
  });

  it('has its page furniture apart', async () => {
    const pages = [1, 2, 3, 4].map((page): Printed[] => [{ text: 'City plan', x: 60, y: 30, size: 8 }, ...column([`On page ${page} it says what is done.`], 60, 200), { text: `Page ${page} of 4`, x: 500, y: 820, size: 8 }]);
    const blocks = await blocksOf(...pages);
    expect(blocks.filter(({ style }) => style === 'furniture').map(({ text, place }) => [place.page, text])).toEqual([1, 2, 3, 4].flatMap((page) => [[page, 'City plan'], [page, `Page ${page} of 4`]]));
    expect(blocks.filter(({ style }) => style === 'paragraph')).toHaveLength(4);
  });

  it('has the lines of a table of contents apart', async () => {
    const entries = ['1 Roads', '2 Paths', '3 Lamps'].map((text, index) => `${text} ${'. '.repeat(20)}${index + 2}`);
    expect(shown(await blocksOf([...column(entries, 60, 200, { leading: 20 }), ...column(prose, 60, 400)])).map((line) => line.split(':')[0])).toEqual(['paragraph', 'furniture', 'furniture', 'furniture']);
  });

  it('loses the marks of footnotes, which are furniture, and keeps exponents', async () => {
    const blocks = await blocksOf([
      { text: 'Roads are mended', x: 60, y: 100 }, { text: '1', x: 147, y: 96, size: 6.5 }, { text: 'on 20 m', x: 155, y: 100 }, { text: '2', x: 194, y: 96, size: 6.5 },
      ...column(prose, 60, 150),
      { text: '1', x: 60, y: 696, size: 5.5 }, { text: 'By the act of 1990.', x: 66, y: 700, size: 8 },
    ]);
    expect(shown(blocks)).toEqual(['paragraph: Roads are mended on 20 m2', `paragraph: ${prose.join(' ')}`, 'furniture: 1 By the act of 1990.']);
  });

  it('has broken words made whole, compounds kept', async () => {
    const lines = ['The long-term plan of the city says how streets are kept, and how the imple-', 'mentation is paid for, as every plan that is meant for ten years must, in the long-', 'term interest of all. An implementation needs money, and much of it, at all times.'];
    expect((await blocksOf(column(lines, 60, 100)))[0]?.text).toBe('The long-term plan of the city says how streets are kept, and how the implementation is paid for, as every plan that is meant for ten years must, in the long-term interest of all. An implementation needs money, and much of it, at all times.');
  });

  it('goes on over the end of a page, with a foot between', async () => {
    const first = [...column(prose.slice(0, 2), 60, 700), { text: '1', x: 300, y: 820, size: 8 }];
    const second = [...column(['saved elsewhere.'], 60, 100), ...column(['Then it begins anew.'], 60, 160), { text: '2', x: 300, y: 820, size: 8 }];
    expect(shown(await blocksOf(first, second)).filter((line) => line.startsWith('paragraph'))).toEqual([`paragraph: ${prose.join(' ')}`, 'paragraph: Then it begins anew.']);
  });

  it('believes tags where they agree with the look alone', async () => {
    const page = (tags: [string, string, string]): Printed[] => [
      { text: 'Streets', x: 60, y: 100, size: 16, bold: true, tag: tags[0] }, { text: 'Safety', x: 60, y: 140, size: 13, bold: true, tag: tags[1] },
      ...column(prose, 60, 170, { tag: tags[2] }),
    ];
    const levels = async (tags: [string, string, string]) => (await blocksOf(page(tags))).map(({ style, level }) => `${style}${level ?? ''}`);
    expect(await levels(['H2', 'H4', 'P'])).toEqual(['heading2', 'heading4', 'paragraph']);
    expect(await levels(['H4', 'H2', 'H1'])).toEqual(['heading1', 'heading2', 'paragraph']);
    expect(await levels(['H1', 'H1', 'H1'])).toEqual(['heading1', 'heading2', 'paragraph']);
  });
});

describe('a PDF', () => {
  it('has title and language from its properties', async () => {
    expect((await read([column(prose, 60, 100)], { title: 'Plan of roads', language: 'en-GB' })).framework).toEqual({ title: 'Plan of roads', language: 'en-GB' });
    expect((await read([column(prose, 60, 100)], { title: 'Microsoft Word - plan.docx' })).framework).toEqual({});
  });

  it('has its pages without text named', async () => {
    const { problems } = await read([[], column(prose, 60, 100), [], []]);
    expect(problems).toMatchObject([{ severity: 'warning', value: '1, 3-4', place: { page: 1 } }]);
  });

  it('is refused where it has no text at all, and says what helps', async () => {
    await expect(read([[], []])).rejects.toThrow(/scanned.*OCR/);
  });

  it('is refused beyond the limits of pages, lines and bytes', async () => {
    const page = column(prose, 60, 100);
    await expect(read([page, page, page], {}, { pages: 2 })).rejects.toThrow('3 pages');
    await expect(read([page, page], {}, { rows: 4 })).rejects.toThrow('4 lines');
    await expect(read([page], {}, { bytes: 100 })).rejects.toThrow(Refused);
  });

  it('tells how far it is, page by page', async () => {
    const shares: number[] = [];
    await pdfReader.read(fileOf('a.pdf', pdfOf([column(prose, 60, 100), column(prose, 60, 100)])), { limits: smallLimits, progress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
  });
});
