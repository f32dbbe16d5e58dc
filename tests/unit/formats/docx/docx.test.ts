import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../../server/formats/docx/index.ts';
import { formatNumber } from '../../../../server/formats/docx/numberFormat.ts';
import { type Block, Refused } from '../../../../server/formats/model.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';
import { abstractList, docxOf, type DocxParts, list, listed, paragraph, run, styled } from '../../../support/files/docx.ts';

async function read(parts: DocxParts) {
  const source = await docxReader.read(fileOf('plan.docx', await docxOf(parts)), contextOf());
  if (source.as !== 'blocks') throw new Error('Word gives blocks.');
  return source;
}

const blocksOf = async (parts: DocxParts): Promise<Block[]> => (await read(parts)).blocks;
const numbersOf = async (parts: DocxParts): Promise<(string | undefined)[]> => (await blocksOf(parts)).map(({ number }) => number);
const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

describe('the automatic numbers of Word', () => {
  const outline = abstractList(1, [['decimal', '%1'], ['decimal', '%1.%2'], ['lowerLetter', '%3)']]);

  it('are counted by level and restart below the next higher one', async () => {
    const body = [0, 1, 1, 2, 0, 1, 2, 2].map((level) => paragraph('Text', listed(7, level))).join('');
    expect(await numbersOf({ body, numbering: outline + list(7, 1) })).toEqual(['1', '1.1', '1.2', 'a', '2', '2.1', 'a', 'b']);
  });

  it('come from the style of a paragraph, at the level that the list gives the style', async () => {
    const numbering = abstractList(1, [['decimal', '%1', 1, '<w:pStyle w:val="Heading1"/>'], ['decimal', '%1.%2', 1, '<w:pStyle w:val="Heading2"/>']]) + list(3, 1);
    const styles = ['1', '2'].map((level) => `<w:style w:type="paragraph" w:styleId="Goal${level}"><w:name w:val="Goal ${level}"/><w:basedOn w:val="Heading${level}"/><w:pPr>${listed(3, Number(level) - 1)}</w:pPr></w:style>`).join('');
    const body = paragraph('A', styled('Goal1')) + paragraph('B', styled('Goal2')) + paragraph('C', styled('Goal2') + listed(0)) + paragraph('D', styled('Goal2'));
    const blocks = await blocksOf({ body, numbering, styles });
    expect(blocks.map(({ number, style, level }) => [number, style, level])).toEqual([['1', 'heading', 1], ['1.1', 'heading', 2], [undefined, 'heading', 2], ['1.2', 'heading', 2]]);
  });

  it('go on in another list of the same kind, and begin anew where it says so', async () => {
    const numbering = outline + list(1, 1) + list(2, 1) + list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = [1, 1, 2, 3, 3].map((id) => paragraph('Text', listed(id))).join('');
    expect(await numbersOf({ body, numbering })).toEqual(['1', '2', '3', '5', '6']);
  });

  it('keep on counting below a level that never restarts', async () => {
    const numbering = abstractList(1, [['upperRoman', '%1.'], ['decimal', '%2.', 1, '<w:lvlRestart w:val="0"/>']]) + list(1, 1);
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('Text', listed(1, level))).join('');
    expect(await numbersOf({ body, numbering })).toEqual(['I', '1', '2', 'II', '3']);
  });

  it('are printed as digits where a level is legal, and before the text where they are words', async () => {
    const numbering = abstractList(1, [['upperRoman', 'Goal %1:'], ['decimal', '%1.%2', 1, '<w:isLgl/>']]) + list(1, 1);
    const blocks = await blocksOf({ body: paragraph('Roads', listed(1)) + paragraph('Paths', listed(1, 1)), numbering });
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([[undefined, 'Goal I: Roads'], ['1.1', 'Paths']]);
  });

  it('are none for a bullet, which is an item of its level', async () => {
    const blocks = await blocksOf({ body: paragraph('Text', listed(1, 1)), numbering: abstractList(1, [['bullet', '·'], ['bullet', 'o']]) + list(1, 1) });
    expect(blocks[0]).toMatchObject({ style: 'item', level: 2, text: 'Text' });
    expect(blocks[0]).not.toHaveProperty('number');
  });

  it('are written in each format', () => {
    expect(['decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'none'].map((format) => formatNumber(4, format))).toEqual(['04', 'd', 'D', 'iv', 'IV', '']);
    expect([27, 53].map((value) => formatNumber(value, 'lowerLetter'))).toEqual(['aa', 'aaa']);
    expect(formatNumber(1994, 'lowerRoman')).toBe('mcmxciv');
  });
});

describe('a Word document', () => {
  it('gives headings their level, below the title', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';
    const blocks = await blocksOf({ body: paragraph('Plan', styled('Title')) + paragraph('Goal', styled('Heading1')) + paragraph('Aim', styled('Heading2')), styles });
    expect(blocks.map(({ level }) => level)).toEqual([1, 2, 3]);
  });

  it('leaves out what was deleted, moved away or hidden, and keeps what was added', async () => {
    const body = `<w:p>${run('Build ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins><w:moveFrom>${run('far ')}</w:moveFrom>${run('secret ', '<w:vanish/>')}${run('roads')}</w:p>`;
    expect((await blocksOf({ body })).map(({ text }) => text)).toEqual(['Build new roads']);
  });

  it('reads a text box once, after its paragraph', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run('Before')}<w:r><mc:AlternateContent><mc:Choice>${box('Boxed')}</mc:Choice><mc:Fallback>${box('Boxed')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await blocksOf({ body })).map(({ text }) => text)).toEqual(['Before', 'Boxed']);
  });

  it('keeps footnotes as furniture, apart from the sentence', async () => {
    const blocks = await blocksOf({
      body: `<w:p>${run('Roads')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' for all')}</w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('-')}</w:footnote><w:footnote w:id="2">${paragraph('See the act.')}</w:footnote>`,
    });
    expect(blocks.map(({ text, style }) => [text, style])).toEqual([['Roads for all', 'paragraph'], ['See the act.', 'furniture']]);
  });

  it('places cells, merged ones too', async () => {
    const rows = [
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Goal'))}${cell(paragraph('Aim'))}${cell(paragraph('By'))}</w:tr>`,
      `<w:tr>${cell(paragraph('Roads'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('Repair') + paragraph('them'), '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(paragraph('Build'))}${cell(paragraph('2030'))}</w:tr>`,
    ];
    const blocks = await blocksOf({ body: `<w:tbl>${rows.join('')}</w:tbl>` });
    expect(blocks.map(({ text, table, place }) => [text, place.cell, table?.rows ?? 1, table?.columns ?? 1, table?.header ?? false])).toEqual([
      ['Goal', 'A1', 1, 1, true], ['Aim', 'B1', 1, 1, true], ['By', 'C1', 1, 1, true],
      ['Roads', 'A2', 2, 1, false], ['Repair them', 'B2', 1, 2, false], ['Build', 'B3', 1, 1, false], ['2030', 'C3', 1, 1, false],
    ]);
  });

  it('takes bold lines for headings where no style says what is one', async () => {
    const blocks = await blocksOf({ body: paragraph(run('Roads', '<w:b/>')) + paragraph(run('Half ', '<w:b/>') + run('bold')) });
    expect(blocks.map(({ style, bold }) => [style, bold])).toEqual([['heading', true], ['paragraph', undefined]]);
  });

  it('has title and language from its properties', async () => {
    const { framework } = await read({ body: paragraph('x'), core: '<dc:title>Plan of roads</dc:title><dc:language>fr-CA</dc:language>' });
    expect(framework).toEqual({ title: 'Plan of roads', language: 'fr-CA' });
  });

  it('is refused, with place, where XML is broken or nested too deep', async () => {
    await expect(read({ body: '<w:p>' })).rejects.toThrow(Refused);
    await expect(read({ body: '<w:p>'.repeat(10_000) + '</w:p>'.repeat(10_000) })).rejects.toThrow('deeper than 100');
  });

  it('is refused where it is an old Word file, and expands no entities', async () => {
    await expect(docxReader.read(fileOf('a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')), contextOf())).rejects.toThrow('.doc');
    await expect(read({ body: paragraph('&lol;') })).rejects.toThrow(Refused);
  });
});
