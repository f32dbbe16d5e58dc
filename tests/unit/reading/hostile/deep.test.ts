import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../../server/formats/model.ts';
import { docxOf, paragraph } from '../../../support/files/docx.ts';
import { assembled } from '../../../support/files/pdf.ts';
import { rdfxmlOf, sssomHead, sssomOf, stratmlOf, turtlePrefixes, xlsxOf } from '../valid.ts';
import { ending } from './ending.ts';

const deep = 10_000;
const nested = (open: string, inside: string, close: string): string => open.repeat(deep) + inside + close.repeat(deep);
const utf8 = (text: string): Uint8Array => Buffer.from(text);
/** A line for each level, indented by as many signs. */
const stairs = (levels: number, sign: string, line: (level: number) => string): string => Array.from({ length: levels }, (_, level) => sign.repeat(level) + line(level)).join('\n');
const page = (body: string): Uint8Array => utf8(`<!doctype html><html><body>${body}</body></html>`);
const metadata = (...lines: string[]): Uint8Array => sssomOf(...sssomHead, ...lines);
const pdfTree = (count: number, node: (at: number, next: string) => string, catalog: string): Uint8Array =>
  assembled(new Map([[1, `<< /Type /Catalog ${catalog} >>`], [5, '<< >>'], ...Array.from({ length: count }, (_, at): [number, string] => [100 + at, node(at, `${101 + at} 0 R`)])]));

type Bytes = Uint8Array | Promise<Uint8Array>;

const refused: [FormatId, string, () => Bytes][] = [
  ['json', 'lists', () => utf8(nested('[', '1', ']'))],
  ['json', 'objects', () => utf8(nested('{"goals":', '1', '}'))],
  ['json', 'lists that are never closed', () => utf8('['.repeat(deep))],
  ['json', 'objects of our own JSON', () => utf8(`{"format":"plumbline","version":1,"frameworks":[{"id":"a","properties":${nested('{"a":', '1', '}')}}]}`)],
  ['jsonld', 'lists', () => utf8(`{"@context":{},"https://example.org/p":${nested('[', '1', ']')}}`)],
  ['jsonld', 'contexts', () => utf8(`{"@context":{"a":${nested('{"@id":"https://example.org/a","@context":{"a":', '"https://example.org/a"', '}}')}}}`)],
  ['jsonld', 'graphs', () => utf8(nested('{"@graph":[', '{"@id":"https://example.org/a"}', ']}'))],
  ['html', 'boxes', () => page(nested('<div>', 'x', '</div>'))],
  ['html', 'lists', () => page(nested('<ul><li>', 'x', '</li></ul>'))],
  ['html', 'tables', () => page(nested('<table><tr><td>', 'x', '</td></tr></table>'))],
  ['html', 'boxes that end tags of others hide', () => page('<div></b>'.repeat(deep))],
  ['html', 'marks that each differ', () => page(Array.from({ length: deep }, (_, at) => `<b id="${at}">`).join(''))],
  ['stratml', 'objectives', () => stratmlOf(nested('<Objective>', '', '</Objective>'))],
  ['rdfxml', 'concepts', () => rdfxmlOf(nested('<skos:Concept><skos:broader>', '', '</skos:broader></skos:Concept>'))],
  ['rdfxml', 'resources that are parsed', () => rdfxmlOf(`<skos:Concept>${nested('<skos:broader rdf:parseType="Resource">', '', '</skos:broader>')}</skos:Concept>`)],
  ['turtle', 'nodes without a name', () => utf8(`${turtlePrefixes}e:a skos:broader ${nested('[ skos:broader ', 'e:b', ' ]')} .`)],
  ['turtle', 'lists', () => utf8(`${turtlePrefixes}e:a skos:member ${nested('(', 'e:b', ')')} .`)],
  ['turtle', 'concepts', () => utf8(`${turtlePrefixes}e:s a skos:ConceptScheme .\n${Array.from({ length: deep }, (_, at) => `e:${at} a skos:Concept ; skos:inScheme e:s ; skos:broader e:${at + 1} .`).join('\n')}`)],
  ['docx', 'tables', () => docxOf({ body: nested('<w:tbl><w:tr><w:tc>', paragraph('x'), '</w:tc></w:tr></w:tbl>') })],
  ['docx', 'styles', () => docxOf({ body: paragraph('x'), styles: nested('<w:style>', '', '</w:style>') })],
  ['xlsx', 'rows', () => xlsxOf(nested('<row>', '', '</row>'))],
  ['xlsx', 'texts', () => xlsxOf('<row r="1"><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': nested('<si>', '', '</si>') })],
  ['xlsx', 'styles', () => xlsxOf('<row r="1"><c><v>1</v></c></row>', { 'xl/styles.xml': nested('<xf>', '', '</xf>') })],
  ['sssom', 'brackets', () => metadata(`comment: ${nested('[', '', ']')}`)],
  ['sssom', 'braces', () => metadata(`comment: ${nested('{a: ', '', '}')}`)],
  ['sssom', 'brackets that quoted ones hide', () => metadata(`comment: ${'[ "]", '.repeat(deep)}`)],
  ['sssom', 'dashes', () => metadata('comment:', `  ${'- '.repeat(deep)}x`)],
  ['sssom', 'dashes with tabs', () => metadata('comment:', `  ${'-\t'.repeat(deep)}x`)],
  ['sssom', 'keys', () => metadata('comment:', `  ${'? '.repeat(deep)}x`)],
  ['sssom', 'steps', () => metadata('comment:', ...stairs(1_000, ' ', (level) => ` a${level}:`).split('\n'))],
];

describe('a nesting of 10,000', { timeout: 60_000 }, () => {
  it.each(refused)('in %s, in %s, is refused with the depth that is read', async (id, _what, bytes) => {
    expect(await ending(id, await bytes())).toMatchObject({ how: 'refused', message: expect.stringMatching(/100 deep|deeper than 100/) });
  });

  it.each<[FormatId, string, () => Bytes]>([
    ['markdown', 'quotes', () => utf8(`${'> '.repeat(deep)}x`)],
    ['markdown', 'dashes of one line', () => utf8(`${'- '.repeat(deep)}x`)],
    ['markdown', 'stars', () => utf8(`${'*'.repeat(deep)}x${'*'.repeat(deep)}\n\n${'_ '.repeat(deep)}`)],
    ['markdown', 'brackets', () => utf8(`${'['.repeat(deep)}x${'](y)'.repeat(deep)}`)],
    ['markdown', 'pictures', () => utf8('!['.repeat(deep))],
    ['markdown', 'steps of a list', () => utf8(stairs(2_000, ' ', (level) => `- ${level}`))],
    ['text', 'steps of a list', () => utf8(stairs(2_000, ' ', (level) => `- ${level}`))],
    ['text', 'numbers', () => utf8(Array.from({ length: 2_000 }, (_, level) => `${'1.'.repeat(level + 1)} Title ${level}`).join('\n'))],
    ['csv', 'quotation marks', () => utf8(`a,b\n${'"'.repeat(2 * deep)}\n`)],
    ['html', 'paragraphs and items that are never closed', () => page('<p>a<li>b<td>c<option>d'.repeat(deep))],
    ['pdf', 'lists', () => assembled(new Map([[1, `<< /Type /Catalog /Pages 2 0 R /Outlines ${nested('[', '', ']')} >>`], [2, '<< /Type /Pages /Kids [] /Count 0 >>']]))],
    ['pdf', 'dictionaries', () => assembled(new Map([[1, `<< /Type /Catalog /Pages 2 0 R >>`], [2, `<< /Type /Pages /Kids [] /Count 0 /X ${nested('<< /A ', '1', ' >>')} >>`]]))],
    ['pdf', 'nodes of pages', () => pdfTree(deep, (_at, next) => `<< /Type /Pages /Kids [${next}] /Count 1 >>`, '/Pages 100 0 R')],
  ])('in %s, of %s, is refused or read, never worse', async (id, _what, bytes) => {
    expect(['read', 'refused']).toContain((await ending(id, await bytes())).how);
  });
});
