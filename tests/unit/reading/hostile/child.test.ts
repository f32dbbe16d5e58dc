import { describe, expect, it } from 'vitest';
import { formatIds } from '../../../../server/formats/model.ts';
import { readFiles } from '../../../../server/reading/index.ts';
import { column, pdfOf } from '../../../support/files/pdf.ts';
import { valid, xlsxOf } from '../valid.ts';
import { ended, limits, size, words } from './ended.ts';
import { sentenceOn } from './ending.ts';

describe('hostile files in the process that reads them', { timeout: 30_000 }, () => {
  it('whole files of all formats are read one after the other, and a broken one among them is told by its name', async () => {
    const whole = await Promise.all(formatIds.map(async (id) => ({ name: `whole.${id}`, bytes: await valid[id](), format: id })));
    const read = await readFiles(whole, {}, { limits, deadline: 20_000, memory: 800_000_000 });
    expect(read.map(({ format }) => format)).toEqual([...formatIds]);
    const broken = { name: 'broken.json', bytes: (await valid.json()).slice(0, -9) };
    await expect(readFiles([...whole.slice(0, 3), broken], {}, { limits, deadline: 20_000, memory: 800_000_000 })).rejects.toMatchObject({ message: expect.stringMatching(sentenceOn(broken.name)), at: { file: 3, line: 1 } });
  });

  it('bookmarks of a PDF nested 10,000 deep, over which its library falls where nobody can catch it, are refused at once', async () => {
    const objects = Array.from({ length: 10_000 }, (_, at) => `<< /Title (x) /First ${100_001 + at} 0 R /Last ${100_001 + at} 0 R >>`);
    const bytes = pdfOf([column(['Roads'], 60, 100)], { objects }).toString('latin1').replace('/Type /Catalog', '/Outlines 100000 0 R /Type /Catalog');
    expect(await ended('pdf', Buffer.from(bytes, 'latin1'))).toBe('plan.pdf was not read: it could not be made out: it is nested too deep.');
  });

  it('a workbook whose cells share one text of 5 MB is refused before they are copied', async () => {
    const relations = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const bytes = await xlsxOf('<row><c t="s"><v>0</v></c></row>'.repeat(20_000), { 'xl/_rels/workbook.xml.rels': relations, 'xl/sharedStrings.xml': `<sst><si><t>${words.slice(0, 5_000_000)}</t></si></sst>` });
    expect(await ended('xlsx', bytes)).toMatch(/^plan\.xlsx was not read \(sheet Goals, cell A\d+\): the cells of the workbook hold more than 300000000 letters\.$/);
  });

  it('JSON of more objects than are read is refused before they are made out', async () => {
    expect(await ended('json', Buffer.from(`[${'{"title":"a"},'.repeat(1_400_000)}{}]`))).toContain('1400001 objects; at most 200000');
  });

  it('a heap that is full is told as memory', async () => {
    expect(await ended('json', Buffer.from(`[${'[],'.repeat(6_000_000)}[]]`), { memory: 220_000_000 })).toBe('plan.json was not read: it took more than 220 MB of memory.');
  });

  it('what takes too long is told as time', async () => {
    expect(await ended('html', Buffer.from(`<html><body>${'<p>x'.repeat(size / 4)}</body></html>`), { deadline: 1_500 })).toBe('plan.html was not read: it took more than 1.5 s.');
  });
});
