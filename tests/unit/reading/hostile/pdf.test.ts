import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../../server/formats/understand.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';
import { assembled, column, pdfOf } from '../../../support/files/pdf.ts';
import { ending, readerOf } from './ending.ts';

describe('a hostile PDF', { timeout: 60_000 }, () => {
  const pdf = readerOf('pdf');
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';

  it('that grows beyond the limit when unpacked is refused before it is read', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000, 32)).toString('latin1');
    const bytes = pdfOf([column(['x'], 60, 100)], { objects: [`<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n${bomb}\nendstream`] });
    await expect(pdf.read(fileOf('x.pdf', bytes), contextOf())).rejects.toThrow('beyond 20.0 MB');
  });

  it.each([
    ['arrays', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['dictionaries', `${'<< /A '.repeat(10_000)}1${' >>'.repeat(10_000)}`],
  ])('nested 10,000 deep in %s is refused or read', async (_what, deep) => {
    await ending('pdf', assembled(new Map([[1, `<< /Type /Catalog /Pages 2 0 R /Outlines ${deep} >>`], [2, `<< /Type /Pages /Kids [] /Count 0 /X ${deep} >>`]])));
  });

  it('with pages that go round in a circle is refused or read', async () => {
    await ending('pdf', assembled(new Map([[1, catalog], [2, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 /Parent 2 0 R >>']])));
  });

  it('with bookmarks and tags that go round in a circle is read', async () => {
    const bytes = Buffer.from(pdfOf([column(['Roads'], 60, 100, { tag: 'H1' })]).toString('latin1').replace('/S /H1 /P 6 0 R', '/S /H1 /P 50000 0 R'), 'latin1');
    await ending('pdf', bytes);
  });

  it('whose tags lie is read by what is printed', async () => {
    const outline = async (tags: (at: number) => string | undefined) => {
      const lines = ['Goal 1: Roads', 'Roads carry people and goods, and are mended where they break.', '1.1 Mend roads', '1.2 Build roads', 'Goal 2: Paths', '2.1 Mark paths', '2.2 Clear paths'];
      const look = (line: string) => (line.startsWith('Goal') ? { size: 16, bold: true } : {});
      const printed = lines.map((text, at) => ({ text, x: 60, y: 80 + 30 * at, ...look(text), ...((tag) => (tag === undefined ? {} : { tag }))(tags(at)) }));
      const read = await pdf.read(fileOf('x.pdf', pdfOf([printed])), contextOf());
      return understand(read, {}, 0).statements.items.map(({ code, title, level }) => [level, code, title]);
    };
    const printed = await outline(() => undefined);
    expect(printed).toEqual([[1, '1', 'Roads'], [2, '1.1', 'Mend roads'], [2, '1.2', 'Build roads'], [1, '2', 'Paths'], [2, '2.1', 'Mark paths'], [2, '2.2', 'Clear paths']]);
    const kinds = ['H1', 'H6', 'P', 'LI', 'H2', 'Table', 'Span'];
    for (const lie of [() => 'H1', () => 'P', () => 'Artifakt', (at: number) => kinds[at], (at: number) => kinds.at(-1 - at), (at: number) => (at % 2 === 0 ? 'P' : 'H1')]) expect(await outline(lie)).toEqual(printed);
  });

  it.each([
    ['an element that holds itself', '/K 0', '/K [0 50000 0 R]'],
    ['content that is nowhere', '/K 0', '/K 99999999'],
    ['content of a page that is none', '/Pg 10 0 R /K 0', '/Pg 3 0 R /K 0'],
    ['a kind that is a number', '/S /H1', '/S 7'],
    ['kinds that stand for each other', '/Type /StructTreeRoot', '/Type /StructTreeRoot /RoleMap << /H1 /H2 /H2 /H1 >>'],
    ['parents that go round', '/ParentTree <<', '/ParentTree << /Kids [6 0 R] '],
    ['numbers that are none', '/Nums [0 ', '/Nums [-1 (x) '],
  ])('with tags that hold %s is read', async (_what, truth, lie) => {
    const bytes = pdfOf([[...column(['Goal 1: Roads'], 60, 100, { tag: 'H1' })]]).toString('latin1');
    expect(bytes).toContain(truth);
    expect(await ending('pdf', Buffer.from(bytes.replace(truth, lie), 'latin1'))).toEqual({ how: 'read', message: '' });
  });

  it('with tags nested 10,000 deep is read', async () => {
    const objects = Array.from({ length: 10_000 }, (_, at) => `<< /Type /StructElem /S /H1 /P 6 0 R /Pg 10 0 R /K ${100_001 + at} 0 R >>`);
    const bytes = pdfOf([column(['Roads'], 60, 100, { tag: 'H1' })], { objects }).toString('latin1');
    expect(await ending('pdf', Buffer.from(bytes.replace('/Pg 10 0 R /K 0', '/Pg 10 0 R /K [0 100000 0 R]'), 'latin1'))).toEqual({ how: 'read', message: '' });
  });

  it('that asks for a password is refused', async () => {
    const key = '00'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    await expect(pdf.read(fileOf('x.pdf', assembled(new Map([[1, catalog], [2, '<< /Type /Pages /Kids [] /Count 0 >>']]), encrypt)), contextOf())).rejects.toThrow('password');
  });
});
