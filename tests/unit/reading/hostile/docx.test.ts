import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../../server/formats/model.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';
import { docxOf, listed, paragraph, styled } from '../../../support/files/docx.ts';
import { ending, readerOf } from './ending.ts';

describe('a hostile Word document', { timeout: 60_000 }, () => {
  const docx = readerOf('docx');

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
    expect(await ending('docx', await docxOf({ body: paragraph('x', styled('A') + listed(99, 400)), styles }))).toEqual({ how: 'read', message: '' });
  });

  it('with more paragraphs than are read is refused', async () => {
    await expect(docx.read(fileOf('x.docx', await docxOf({ body: '<w:p/>'.repeat(300) })), contextOf({ rows: 200 }))).rejects.toThrow('200 paragraphs');
  });
});
