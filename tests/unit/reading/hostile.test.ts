import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type FormatId, Refused, source } from '../../../server/formats/model.ts';
import { readers } from '../../../server/formats/registry.ts';
import { contextOf, fileOf } from '../../support/files/context.ts';
import { abstractList, docxOf, list, listed, paragraph, styled } from '../../support/files/docx.ts';
import { assembled, column, pdfOf } from '../../support/files/pdf.ts';

/** A small valid file of each format. A reader of the registry without one fails the first test. */
const valid: Partial<Record<FormatId, () => Promise<Uint8Array> | Uint8Array>> = {
  pdf: () => pdfOf([[{ text: 'Goal 1: Roads', x: 60, y: 80, size: 16, bold: true, tag: 'H1' }, ...column(['1.1 Mend roads', '1.2 Build roads'], 60, 120, { tag: 'P' })], column(['More'], 60, 100)], { title: 'Plan' }),
  docx: () => docxOf({ body: paragraph('Roads', styled('Heading1')) + paragraph('Mend', listed(1)) + `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`, numbering: abstractList(1, [['decimal', '%1.']]) + list(1, 1) }),
};

/** Milliseconds that no small file may take, however broken. */
const longest = 3000;

async function readOrRefuse(id: FormatId, bytes: Uint8Array): Promise<'read' | 'refused'> {
  const reader = readers.find((each) => each.id === id)!;
  const begun = performance.now();
  try {
    const read = await reader.read(fileOf(`x.${reader.extensions[0]}`, bytes), contextOf());
    expect(source.safeParse(read).success).toBe(true);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.message).toMatch(/^.{10,}\.$/s);
    return 'refused';
  } finally {
    expect(performance.now() - begun).toBeLessThan(longest);
  }
}

describe.each(readers.map(({ id }) => id))('a hostile file: %s', { timeout: 60_000 }, (id) => {
  it('is read where it is valid, and looks like what it is', async () => {
    const bytes = await valid[id]!();
    expect(readers.filter((reader) => reader.looksLike(fileOf('x', bytes))).map((reader) => reader.id)).toContain(id);
    expect(await readOrRefuse(id, bytes)).toBe('read');
  });

  it('is refused or read, never worse, wherever it is cut off', async () => {
    const bytes = await valid[id]!();
    for (let share = 0; share < 1; share += 1 / 40) await readOrRefuse(id, bytes.slice(0, Math.floor(bytes.length * share)));
  });

  it('is refused or read, never worse, with bytes flipped', async () => {
    const bytes = await valid[id]!();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (flips) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, value] of flips) broken[at] = value;
        await readOrRefuse(id, broken);
      }),
      { numRuns: 120 },
    );
  });

  it('is refused or read, never worse, where it is something else', async () => {
    for (const bytes of [new Uint8Array(), Buffer.alloc(5000), Buffer.from('{"a":[1'), Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')]) await readOrRefuse(id, bytes);
  });
});

describe('a hostile PDF', { timeout: 60_000 }, () => {
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';

  it('that grows beyond the limit when unpacked is refused before it is read', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000, 32)).toString('latin1');
    const bytes = pdfOf([column(['x'], 60, 100)], { objects: [`<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n${bomb}\nendstream`] });
    await expect(readers.find(({ id }) => id === 'pdf')!.read(fileOf('x.pdf', bytes), contextOf())).rejects.toThrow('beyond 20.0 MB');
  });

  it.each([
    ['arrays', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['dictionaries', `${'<< /A '.repeat(10_000)}1${' >>'.repeat(10_000)}`],
  ])('nested 10,000 deep in %s is refused or read', async (_what, deep) => {
    await readOrRefuse('pdf', assembled(new Map([[1, `<< /Type /Catalog /Pages 2 0 R /Outlines ${deep} >>`], [2, `<< /Type /Pages /Kids [] /Count 0 /X ${deep} >>`]])));
  });

  it('with pages that go round in a circle is refused or read', async () => {
    await readOrRefuse('pdf', assembled(new Map([[1, catalog], [2, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 /Parent 2 0 R >>']])));
  });

  it('with bookmarks and tags that go round in a circle is read', async () => {
    const bytes = Buffer.from(pdfOf([column(['Roads'], 60, 100, { tag: 'H1' })]).toString('latin1').replace('/S /H1 /P 6 0 R', '/S /H1 /P 50000 0 R'), 'latin1');
    await readOrRefuse('pdf', bytes);
  });

  it('that asks for a password is refused', async () => {
    const key = '00'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    await expect(readers.find(({ id }) => id === 'pdf')!.read(fileOf('x.pdf', assembled(new Map([[1, catalog], [2, '<< /Type /Pages /Kids [] /Count 0 >>']]), encrypt)), contextOf())).rejects.toThrow('password');
  });
});

describe('a hostile Word document', { timeout: 60_000 }, () => {
  const docx = readers.find(({ id }) => id === 'docx')!;

  it('that is a bomb is refused', async () => {
    await expect(docx.read(fileOf('x.docx', await docxOf({ body: ' '.repeat(30_000_000) })), contextOf())).rejects.toThrow('beyond 20.0 MB');
  });

  it('with a billion laughs is refused', async () => {
    const zip = new JSZip();
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
    zip.file('word/document.xml', `<!DOCTYPE d [<!ENTITY l0 "lol">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`);
    await expect(docx.read(fileOf('x.docx', await zip.generateAsync({ type: 'uint8array' })), contextOf())).rejects.toThrow(Refused);
  });

  it('with styles that are based on each other, and lists that are none, is read', async () => {
    const styles = ['A', 'B'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`).join('');
    expect(await readOrRefuse('docx', await docxOf({ body: paragraph('x', styled('A') + listed(99, 400)), styles }))).toBe('read');
  });

  it('with more paragraphs than are read is refused', async () => {
    await expect(docx.read(fileOf('x.docx', await docxOf({ body: '<w:p/>'.repeat(300) })), contextOf({ rows: 200 }))).rejects.toThrow('200 paragraphs');
  });
});
