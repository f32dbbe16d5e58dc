import JSZip from 'jszip';
import type { FormatId } from '../../../server/formats/model.ts';
import { rowText, sheetFrame, workbookParts } from '../../../server/formats/xlsx/parts.ts';
import { abstractList, docxOf, list, listed, paragraph, styled } from '../../support/files/docx.ts';
import { column, pdfOf } from '../../support/files/pdf.ts';

const lines = (...all: string[]): Uint8Array => Buffer.from(`${all.join('\n')}\n`);

/** A workbook whose one sheet has the given XML as its rows. */
export function xlsxOf(rows: string, parts: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const { before, after } = sheetFrame([10, 40]);
  const all = { ...workbookParts(['Goals']), 'xl/worksheets/sheet1.xml': before + rows + after, ...parts };
  for (const [name, text] of Object.entries(all)) zip.file(name, text, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** RDF/XML around records. */
export const rdfxmlOf = (records: string, doctype = ''): Uint8Array =>
  lines('<?xml version="1.0"?>', `${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="https://example.org/">`, records, '</rdf:RDF>');

export const turtlePrefixes = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix e: <https://example.org/> .\n';

/** A plan in StratML around its goals. */
export const stratmlOf = (goals: string, doctype = ''): Uint8Array =>
  lines('<?xml version="1.0" encoding="UTF-8"?>', `${doctype}<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><Name>Harbour plan</Name><StrategicPlanCore>`, goals, '</StrategicPlanCore></StrategicPlan>');

/** An SSSOM table of one mapping below lines of metadata. */
export const sssomOf = (...metadata: string[]): Uint8Array =>
  lines(...metadata.map((line) => `#${line}`), 'subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tconfidence', 'a:1\tQuays\tskos:closeMatch\tb:1\tsemapv:ManualMappingCuration\t0.8');

export const sssomHead = ['curie_map:', '  a: https://example.org/a/', '  b: https://example.org/b/', 'mapping_set_id: https://example.org/set', 'license: https://example.org/licence'];

/** A small valid file of each format. */
export const valid: Record<FormatId, () => Promise<Uint8Array> | Uint8Array> = {
  text: () => lines('Harbour plan', '', 'Goal 1: Safe harbour', '1.1 Mend the quays', '1.2 Renew the lights', 'Goal 2: Clean harbour', '2.1 Collect waste – fully'),
  markdown: () => lines('# Harbour plan', '', '## 1 Safe harbour', '', '- Mend the **quays**', '- Renew the lights', '  1. first', '', '| code | title |', '|---|---|', '| 2 | Clean harbour |', '', '> Said *so*.'),
  html: () => lines('<!doctype html><html lang="en"><head><title>Plan</title></head><body>', '<h1>Harbour plan</h1><h2>1 Safe harbour</h2><ol><li>Mend the quays<ul><li>All &amp; soon</li></ul></li></ol>', '<table><tr><th>code<th>title<tr><td>2<td>Clean harbour</table></body></html>'),
  pdf: () => pdfOf([[{ text: 'Goal 1: Roads', x: 60, y: 80, size: 16, bold: true, tag: 'H1' }, ...column(['1.1 Mend roads', '1.2 Build roads'], 60, 120, { tag: 'P' })], column(['More'], 60, 100)], { title: 'Plan' }),
  docx: () => docxOf({ body: paragraph('Roads', styled('Heading1')) + paragraph('Mend', listed(1)) + `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`, numbering: abstractList(1, [['decimal', '%1.']]) + list(1, 1) }),
  csv: () => lines('code;title;statement', '1;Safe harbour;"Ships, crews and ""guests"""', '1.1;Mend the quays;', '2;Clean harbour;Waste'),
  xlsx: () => xlsxOf([['code', 'title'], ['1', 'Safe harbour'], ['1.1', 'Mend the quays']].map((cells, at) => rowText(at + 1, cells, 2)).join('')),
  json: () => lines(JSON.stringify({ title: 'Harbour plan', goals: [{ code: '1', title: 'Safe harbour', objectives: [{ code: '1.1', title: 'Mend the “quays”' }] }, { code: '2', title: 'Clean harbour' }] })),
  stratml: () => stratmlOf('<Goal><Name>Safe harbour</Name><SequenceIndicator>1</SequenceIndicator><Objective><Name>Mend the quays</Name><SequenceIndicator>1.1</SequenceIndicator></Objective></Goal>'),
  turtle: () => lines(`${turtlePrefixes}e:plan a skos:ConceptScheme ; skos:prefLabel "Harbour plan"@en .`, 'e:1 a skos:Concept ; skos:inScheme e:plan ; skos:notation "1" ; skos:prefLabel "Safe harbour"@en ; skos:closeMatch e:x .', 'e:2 a skos:Concept ; skos:broader e:1 ; skos:prefLabel """Mend the quays"""@en .'),
  jsonld: () =>
    lines(
      JSON.stringify({
        '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', label: { '@id': 'skos:prefLabel', '@language': 'en' } },
        '@graph': [
          { '@id': 'https://example.org/plan', '@type': 'skos:ConceptScheme', label: 'Harbour plan' },
          { '@id': 'https://example.org/1', '@type': 'skos:Concept', label: 'Safe harbour', 'skos:inScheme': { '@id': 'https://example.org/plan' } },
        ],
      }),
    ),
  rdfxml: () => rdfxmlOf('<skos:ConceptScheme rdf:about="plan"><skos:prefLabel xml:lang="en">Harbour plan</skos:prefLabel></skos:ConceptScheme>\n<skos:Concept rdf:about="1"><skos:inScheme rdf:resource="plan"/><skos:prefLabel xml:lang="en">Safe harbour</skos:prefLabel></skos:Concept>'),
  sssom: () => sssomOf(...sssomHead),
};
