import { crc32, deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../../server/formats/model.ts';
import { docxOf, paragraph } from '../../../support/files/docx.ts';
import { rdfxmlOf, sssomHead, sssomOf, stratmlOf, valid, xlsxOf } from '../valid.ts';
import { ending } from './ending.ts';

const laughs = `<!DOCTYPE d [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;

/** The same archive with a part put in the place of one, or added. */
async function withPart(archive: Uint8Array, name: string, part: string | Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(archive);
  zip.file(name, part, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The same archive, in which the part with that name says that it is of that size when it is unpacked. */
function lying(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, sizeAt, lengthAt, nameAt] of [['PK\x03\x04', 22, 26, 30], ['PK\x01\x02', 24, 28, 46]] as const) {
    for (let at = bytes.indexOf(signature, 0, 'latin1'); at >= 0; at = bytes.indexOf(signature, at + 4, 'latin1')) {
      const length = bytes.readUInt16LE(at + lengthAt);
      if (bytes.toString('latin1', at + nameAt, at + nameAt + length) === name) bytes.writeUInt32LE(size, at + sizeAt);
    }
  }
  return bytes;
}

const refusal = (words: string) => ({ how: 'refused', message: expect.stringContaining(words) });

describe('a billion laughs', () => {
  it.each<[FormatId, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['stratml', () => stratmlOf('<Goal><Name>&l9;</Name></Goal>', laughs), 'entities'],
    ['rdfxml', () => rdfxmlOf('<skos:Concept rdf:about="a"><skos:prefLabel>&l9;</skos:prefLabel></skos:Concept>', laughs), 'entities'],
    ['rdfxml', () => rdfxmlOf(`<skos:Concept rdf:about="a"><skos:prefLabel>${'&l;'.repeat(200_000)}</skos:prefLabel></skos:Concept>`, `<!DOCTYPE r [<!ENTITY l "${'x'.repeat(200)}">]>`), 'entities'],
    ['docx', () => withPart(Buffer.alloc(22, Buffer.from('PK\x05\x06', 'latin1').toString('latin1') + '\0'.repeat(18), 'latin1'), 'word/document.xml', `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`), 'entit'],
    ['xlsx', async () => withPart(await valid.xlsx(), 'xl/worksheets/sheet1.xml', `${laughs}<worksheet><sheetData><row><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`), 'document type'],
    ['xlsx', async () => withPart(await valid.xlsx(), 'xl/styles.xml', `${laughs}<styleSheet>&l9;</styleSheet>`), 'document type'],
    ['sssom', () => sssomOf(...sssomHead, 'a: &l0 [lol, lol]', ...Array.from({ length: 9 }, (_, at) => `b${at}: &l${at + 1} [${`*l${at}, `.repeat(10)}]`)), 'anchors'],
    ['sssom', () => sssomOf(...sssomHead, 'a: &a {<<: *a}'), 'anchors'],
  ])('in %s is refused, not expanded', async (id, bytes, words) => {
    expect(await ending(id, await bytes())).toEqual(refusal(words));
  });

  it.each<[FormatId, () => Uint8Array]>([
    ['html', () => Buffer.from(`${laughs}<html><body><p>&l9;</p></body></html>`)],
    ['markdown', () => Buffer.from(`${laughs}\n\n# &l9;\n\n- &l9;`)],
  ])('in %s is read as what stands there', async (id, bytes) => {
    expect(await ending(id, bytes())).toEqual({ how: 'read', message: '' });
  });
});

describe.each<[FormatId, string, string]>([['docx', 'word/document.xml', 'word/styles.xml'], ['xlsx', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']])('a bomb in %s', { timeout: 60_000 }, (id, main, other) => {
  it('that says how large it grows is refused by what it says', async () => {
    expect(await ending(id, await withPart(await valid[id](), main, ' '.repeat(30_000_000)))).toEqual(refusal('beyond 20.0 MB'));
    expect(await ending(id, lying(await valid[id](), main, 4_000_000_000))).toEqual(refusal('beyond 20.0 MB'));
  });

  it('that says that it is small is refused as soon as it is not', async () => {
    const bomb = await withPart(await valid[id](), main, ' '.repeat(30_000_000));
    for (const size of [0, 100, 19_000_000]) expect(await ending(id, lying(bomb, main, size))).toEqual(refusal('too many bytes'));
  });

  it('of many parts, each small enough, is refused', async () => {
    const parts = await withPart(await valid[id](), other, ' '.repeat(12_000_000));
    expect(await ending(id, await withPart(parts, main, ' '.repeat(12_000_000)))).toEqual(refusal('beyond 20.0 MB'));
  });

  it('of an archive within the archive is not unpacked, whether it is called one or not', async () => {
    const inner = await withPart(await valid[id](), main, ' '.repeat(30_000_000));
    const folder = main.slice(0, main.indexOf('/'));
    expect(await ending(id, await withPart(await valid[id](), `${folder}/embeddings/inner.${id}`, inner))).toEqual({ how: 'read', message: '' });
    expect(await ending(id, await withPart(await valid[id](), main, inner))).toMatchObject({ how: 'refused' });
  });

  it('of 10,001 parts is refused before any is unpacked', async () => {
    const zip = await JSZip.loadAsync(await valid[id]());
    for (let at = 0; at < 10_001; at += 1) zip.file(`x/${at}.xml`, '', { createFolders: false });
    expect(await ending(id, await zip.generateAsync({ type: 'uint8array' }))).toEqual(refusal('10000'));
  });

  it('whose parts overlap in one stream is refused', async () => {
    expect(await ending(id, overlapping(main, 300))).toEqual(refusal('beyond 20.0 MB'));
  });
});

/** An archive whose entries all point at the same 1 MB that takes 1 kB: one named as the part, the others beside it. */
function overlapping(main: string, count: number): Uint8Array {
  const content = Buffer.alloc(1_000_000, 32);
  const data = deflateRawSync(content);
  const fixed = (name: string) => {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    return fields;
  };
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed(main), Buffer.from(main), data]);
  const names = Array.from({ length: count }, (_, at) => (at === 0 ? main : main.replace('.xml', `${at}.xml`)));
  const directory = Buffer.concat(names.map((name) => Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed(name), Buffer.alloc(14), Buffer.from(name)])));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

describe('a million empty rows', { timeout: 60_000 }, () => {
  const million = 1_000_000;

  it.each<[FormatId, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['csv', 'of delimiters', () => Buffer.from(';;\n'.repeat(million))],
    ['csv', 'of quotation marks', () => Buffer.from('"";\n'.repeat(million))],
    ['xlsx', 'without cells', () => xlsxOf('<row/>'.repeat(million))],
    ['xlsx', 'with cells that have a style alone', () => xlsxOf('<row><c s="1"/></row>'.repeat(million / 2))],
    ['text', 'of line ends', () => Buffer.from('\n'.repeat(million))],
    ['markdown', 'of line ends', () => Buffer.from('\n'.repeat(million))],
    ['sssom', 'of tabs', () => Buffer.concat([sssomOf(...sssomHead), Buffer.from('\t\t\n'.repeat(million))])],
    ['docx', 'of a table', () => docxOf({ body: `<w:tbl>${'<w:tr/>'.repeat(million / 2)}</w:tbl>` })],
    ['html', 'of a table', () => Buffer.from(`<html><body><table>${'<tr>'.repeat(million / 4)}</table></body></html>`)],
  ])('in %s, %s, are refused or read', async (id, _what, bytes) => {
    expect(['read', 'refused']).toContain((await ending(id, await bytes(), { inflated: 50_000_000, bytes: 10_000_000 })).how);
  });

  it.each<[FormatId, () => Promise<Uint8Array> | Uint8Array]>([
    ['csv', () => Buffer.from(`code;title\n${';\n'.repeat(million)}1;Safe harbour\n`)],
    ['xlsx', () => xlsxOf(`<row r="1"><c t="inlineStr"><is><t>title</t></is></c></row>${'<row/>'.repeat(million)}<row><c t="inlineStr"><is><t>Safe harbour</t></is></c></row>`)],
  ])('in %s do not count as rows, and those around them keep their places', async (id, bytes) => {
    expect(await ending(id, await bytes())).toEqual({ how: 'read', message: '' });
  });

  it('that stand far out in a workbook take no memory for those before', async () => {
    const cell = (reference: string) => `<c r="${reference}" t="inlineStr"><is><t>x</t></is></c>`;
    expect(await ending('xlsx', await xlsxOf(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`))).toMatchObject({ how: 'read' });
    expect(await ending('xlsx', await xlsxOf(Array.from({ length: 1000 }, (_, at) => `<row r="${at + 1}">${cell(`XFD${at + 1}`)}</row>`).join('')))).toEqual(refusal('cells'));
  });

  it('are refused as paragraphs of Word', async () => {
    expect(await ending('docx', await docxOf({ body: paragraph('x') + '<w:p/>'.repeat(million) }))).toEqual(refusal('20000 paragraphs'));
  });
});
