import { describe, expect, it } from 'vitest';
import { type FormatId, formatIds } from '../../../../server/formats/model.ts';
import { docxOf, paragraph } from '../../../support/files/docx.ts';
import { column, pdfOf } from '../../../support/files/pdf.ts';
import { rdfxmlOf, sssomHead, sssomOf, stratmlOf, turtlePrefixes, xlsxOf } from '../valid.ts';
import { ended, limits, size, words } from './ended.ts';
import { ending } from './ending.ts';

const longLines: Record<FormatId, () => Uint8Array | Promise<Uint8Array>> = {
  text: () => Buffer.from(words),
  markdown: () => Buffer.from('**_[`<a '.repeat(size / 8)),
  html: () => Buffer.from(`<html><body>${'<p>x'.repeat(size / 4)}</body></html>`),
  pdf: () => pdfOf([column([words], 60, 100)]),
  docx: () => docxOf({ body: paragraph(words) }),
  csv: () => Buffer.from('a;b;'.repeat(size / 4)),
  xlsx: () => xlsxOf(`<row><c t="inlineStr"><is><t>${words}</t></is></c></row>`),
  json: () => Buffer.from(JSON.stringify({ goals: [{ title: words }] })),
  stratml: () => stratmlOf(`<Goal><Name>${words}</Name></Goal>`),
  turtle: () => Buffer.from(`${turtlePrefixes}e:a a skos:ConceptScheme ; skos:prefLabel "${words}`),
  jsonld: () => Buffer.from(JSON.stringify({ '@id': 'https://example.org/a', '@type': 'http://www.w3.org/2004/02/skos/core#ConceptScheme', 'http://www.w3.org/2004/02/skos/core#prefLabel': words })),
  rdfxml: () => rdfxmlOf(`<skos:ConceptScheme rdf:about="a"><skos:prefLabel>${words}</skos:prefLabel></skos:ConceptScheme>`),
  sssom: () => sssomOf(...sssomHead, `comment: ${words}`),
};

/** Those that may take much memory; the others are read in this process. */
const apart: FormatId[] = ['text', 'markdown', 'html', 'pdf'];

describe('a single line of 20 MB', { timeout: 60_000 }, () => {
  it.each(formatIds.filter((id) => !apart.includes(id)))('in %s is read or refused', async (id) => {
    expect(['read', 'refused']).toContain((await ending(id, await longLines[id](), limits, 40_000)).how);
  });

  it.each(apart)('in %s is read or refused in time by the process that reads files', async (id) => {
    await ended(id, await longLines[id]());
  });
});
