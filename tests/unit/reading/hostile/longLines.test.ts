import { describe, it } from 'vitest';
import { type FormatId, formatIds } from '../../../../server/formats/model.ts';
import { docxOf, paragraph } from '../../../support/files/docx.ts';
import { column, pdfOf } from '../../../support/files/pdf.ts';
import { rdfxmlOf, sssomHead, sssomOf, stratmlOf, turtlePrefixes, xlsxOf } from '../valid.ts';
import { ended, size, words } from './ended.ts';

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

describe('a single line of 20 MB, in the process that reads files', { timeout: 30_000 }, () => {
  it.each(formatIds)('in %s is read or refused in time', async (id) => {
    await ended(id, await longLines[id]());
  });
});
