import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

  it('that asks for a password is refused', async () => {
    const key = '00'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    await expect(pdf.read(fileOf('x.pdf', assembled(new Map([[1, catalog], [2, '<< /Type /Pages /Kids [] /Count 0 >>']]), encrypt)), contextOf())).rejects.toThrow('password');
  });
});
