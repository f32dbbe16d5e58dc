import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { writers } from '../../../server/formats/export/writers.ts';
import { type Draft, type FormatId, formatIds } from '../../../server/formats/model.ts';
import { readers } from '../../../server/formats/registry.ts';
import { exportedOf } from '../../support/exports/exportedOf.ts';
import { readBack, written } from '../../support/exports/imported.ts';
import { docxOf, paragraph, styled } from '../../support/files/docx.ts';
import { column, pdfOf } from '../../support/files/pdf.ts';
import { link, node } from '../../support/wantedGraph.ts';
import { rdfxmlOf, stratmlOf, turtlePrefixes } from '../reading/valid.ts';

type Bytes = Uint8Array | Promise<Uint8Array>;
const lines = (...all: string[]): Uint8Array => Buffer.from(`${all.join('\n')}\n`);

const plan: [level: number, text: string][] = [
  [0, 'River plan 2031'],
  [1, 'Capability 1: Clean rivers'],
  [9, 'The water of every river is fit to swim in.'],
  [2, 'Objective 1.1: Filter every drain'],
  [3, 'Action 1.1.1: Buy the filters'],
  [1, 'Capability 2: Safe bridges'],
  [2, 'Objective 2.1: Inspect each bridge'],
  [3, 'Action 2.1.1: Train inspectors'],
];
const texts = plan.map(([, text]) => text);

const header = ['Code', 'Title', 'Description', 'Kind', 'Title (FR)', 'URL', 'Owner'];
const cells = [header, ['2', 'Safe bridges', '', 'Capability', '', '', ''], ['1', 'Clean rivers', 'Fit to swim in.', 'Capability', 'Rivières propres', 'https://example.org/1', 'Ann'], ['1.1', 'Filter every drain', '', 'Objective', '', '', ''], ['1.1.1', 'Buy the filters', '', 'Outcome', '', '', '']];
const pairs = [['Subject', 'Object', 'Relation', 'Confidence', 'Rationale', 'Reviewer'], ['sf2022:1', 'sdg:16', 'close', '0.8', 'Both say so', 'Ann'], ['sf2022:2', 'none', '', '', '', ''], ['sf2022:3', 'sdg:17', '', '', '', '']];
/** A file of our own export, which says more than others' do. */
const exported = (format: 'json' | 'xlsx' | 'turtle' | 'jsonld' | 'sssom'): Bytes =>
  written(writers[format], exportedOf(own, [{ id: 'set', properties: { title: 'A set' } }], [{ id: 'tt:1', title: 'A target' }, { id: 'tt', title: 'Targets' }]));
const csv = (rows: string[][]) => lines(...rows.map((row) => row.join(',')));
const xlsx = (rows: string[][]): Bytes => writeExcelFile(rows.map((row) => row.map((value) => ({ type: String, value })))).toBuffer();

const judged = { status: 'accepted', mappingSet: 'set', rationale: 'Both say so', author: 'Ann', date: '2026-01-01', reviewer: 'Bo', reviewDate: '2026-01-02' };
const own = {
  nodes: [
    node('aa', ['Framework'], { title: 'River plan', organization: 'Valley', periodStart: '2026', kind: 'strategic-framework', vision: 'Clear', mission: 'Clean' }),
    node('aa:1', ['Concept', 'Capability'], { code: '1', title: 'Clean rivers', statement: 'Fit to swim in.', order: 1, uri: 'https://example.org/1', labels: ['fr: Rivières propres'], notes: ['Owner: Ann'] }),
    node('aa:1.1', ['Concept', 'Objective'], { code: '1.1', title: 'Filter every drain', order: 1 }),
    node('aa:1.1.1', ['Concept', 'Outcome'], { code: '1.1.1', title: 'Buy the filters', order: 1 }),
  ],
  relationships: [
    link('PART_OF', 'aa:1', 'aa', { order: 1 }),
    link('PART_OF', 'aa:1.1', 'aa:1', { order: 1 }),
    link('PART_OF', 'aa:1.1.1', 'aa:1.1', { order: 1 }),
    link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'set:1', predicate: 'skos:closeMatch', justification: 'semapv:ManualMappingCuration', confidence: 0.8, directness: 'direct', evidenceSubject: 'fit to swim', ...judged }),
    link('NO_COUNTERPART_IN', 'aa:1.1', 'tt', { id: 'set:2', reason: 'internal', ...judged }),
    link('CONTINUES', 'aa:1', 'tt:1', { change: 'kept', rationale: 'The same' }),
  ],
};

const skos = {
  turtle: lines(
    `${turtlePrefixes}@prefix dct: <http://purl.org/dc/terms/> .`,
    'e:plan a skos:ConceptScheme ; skos:prefLabel "River plan"@en ; dct:publisher "Valley" .',
    'e:1 a skos:Concept ; skos:topConceptOf e:plan ; skos:notation "1" ; skos:prefLabel "Clean rivers"@en , "Rivières propres"@fr ; skos:definition "Fit to swim in."@en ; skos:note "Owner: Ann"@en ; skos:closeMatch <http://metadata.un.org/sdg/6> .',
    'e:2 a skos:Concept ; skos:broader e:1 ; skos:notation "1.1" ; skos:prefLabel "Filter every drain"@en .',
    'e:3 a skos:Concept ; skos:broader e:2 ; skos:notation "1.1.1" ; skos:prefLabel "Buy the filters"@en .',
  ),
  jsonld: lines(JSON.stringify({
    '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/', e: 'https://example.org/' },
    '@graph': [
      { '@id': 'e:plan', '@type': 'skos:ConceptScheme', 'skos:prefLabel': { '@value': 'River plan', '@language': 'en' }, 'dct:publisher': 'Valley' },
      { '@id': 'e:1', '@type': 'skos:Concept', 'skos:topConceptOf': { '@id': 'e:plan' }, 'skos:notation': '1', 'skos:prefLabel': [{ '@value': 'Clean rivers', '@language': 'en' }, { '@value': 'Rivières propres', '@language': 'fr' }], 'skos:definition': 'Fit to swim in.', 'skos:note': 'Owner: Ann', 'skos:closeMatch': { '@id': 'http://metadata.un.org/sdg/6' } },
      { '@id': 'e:2', '@type': 'skos:Concept', 'skos:broader': { '@id': 'e:1' }, 'skos:notation': '1.1', 'skos:prefLabel': 'Filter every drain' },
      { '@id': 'e:3', '@type': 'skos:Concept', 'skos:broader': { '@id': 'e:2' }, 'skos:notation': '1.1.1', 'skos:prefLabel': 'Buy the filters' },
    ],
  })),
  rdfxml: rdfxmlOf(`<skos:ConceptScheme rdf:about="plan"><skos:prefLabel xml:lang="en">River plan</skos:prefLabel><dct:publisher xmlns:dct="http://purl.org/dc/terms/">Valley</dct:publisher></skos:ConceptScheme>
<skos:Concept rdf:about="1"><skos:topConceptOf rdf:resource="plan"/><skos:notation>1</skos:notation><skos:prefLabel xml:lang="en">Clean rivers</skos:prefLabel><skos:prefLabel xml:lang="fr">Rivières propres</skos:prefLabel><skos:definition>Fit to swim in.</skos:definition><skos:note>Owner: Ann</skos:note><skos:closeMatch rdf:resource="http://metadata.un.org/sdg/6"/></skos:Concept>
<skos:Concept rdf:about="2"><skos:broader rdf:resource="1"/><skos:notation>1.1</skos:notation><skos:prefLabel>Filter every drain</skos:prefLabel></skos:Concept>
<skos:Concept rdf:about="3"><skos:broader rdf:resource="2"/><skos:notation>1.1.1</skos:notation><skos:prefLabel>Buy the filters</skos:prefLabel></skos:Concept>`),
};

/** The same graph in RDF/XML, a description for each of its triples. */
async function asRdfxml(turtle: Bytes): Promise<Uint8Array> {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const records = new Parser().parse(Buffer.from(await turtle).toString()).map(({ subject, predicate, object }) => {
    const [, space = '', name = ''] = /^(.*[#/:])([^#/:]+)$/.exec(predicate.value) ?? [];
    const open = `<rdf:Description rdf:about="${escaped(subject.value)}"><p:${name} xmlns:p="${escaped(space)}"`;
    if (object.termType !== 'Literal') return `${open} rdf:resource="${escaped(object.value)}"/></rdf:Description>`;
    const kind = object.language ? ` xml:lang="${object.language}"` : ` rdf:datatype="${escaped(object.datatype.value)}"`;
    return `${open}${kind}>${escaped(object.value)}</p:${name}></rdf:Description>`;
  });
  return rdfxmlOf(records.join('\n'));
}

/** One or more files of each format that say as much as it has a place for. */
const files: Record<FormatId, () => Bytes[]> = {
  text: () => [lines(...texts)],
  markdown: () => [lines(...plan.map(([level, text]) => `${level === 9 ? '' : `${'#'.repeat(level + 1)} `}${text}\n`))],
  html: () => [lines('<!doctype html><html lang="en"><title>River plan 2031</title><body>', ...plan.map(([level, text]) => (level === 9 ? `<p>${text}</p>` : `<h${level + 1}>${text}</h${level + 1}>`)), '</body></html>')],
  pdf: () => [pdfOf([plan.flatMap(([level, text], at) => column([text], 60, 80 + at * 40, level === 9 ? { size: 10 } : { size: [20, 16, 13, 11][level] ?? 10, bold: true }))], { title: 'River plan 2031' })],
  docx: () => [docxOf({ body: plan.map(([level, text]) => (level === 9 ? paragraph(text) : paragraph(text, styled(`Heading${Math.max(1, level)}`)))).join(''), core: '<dc:title>River plan 2031</dc:title>' })],
  csv: () => [csv(cells), csv(pairs)],
  xlsx: () => [xlsx(cells), xlsx(pairs), exported('xlsx')],
  json: () => [exported('json')],
  stratml: () => [
    stratmlOf(
      '<Organization><Name>Valley</Name><Identifier>_o</Identifier></Organization><Vision><Description>Clear</Description></Vision><Mission><Description>Clean</Description></Mission><Goal><Name>Clean rivers</Name><Description>Fit to swim in.</Description><SequenceIndicator>1</SequenceIndicator><Stakeholder><Name>Ann</Name></Stakeholder><Objective><Name>Filter every drain</Name><SequenceIndicator>1.1</SequenceIndicator></Objective></Goal>',
    ),
  ],
  ...{ turtle: () => [skos.turtle, exported('turtle')], jsonld: () => [skos.jsonld, exported('jsonld')], rdfxml: () => [skos.rdfxml, asRdfxml(exported('turtle'))] },
  sssom: () => [lines('#curie_map:', '#  a: https://example.org/a/', '#mapping_set_id: https://example.org/set', '#license: https://example.org/l', 'subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tcomment\treviewer_label', 'a:1\tskos:closeMatch\ta:2\tsemapv:ManualMappingCuration\t0.8\tBoth say so\tAnn', 'a:3\tskos:closeMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t'), exported('sssom')],
};

const items = ({ statements }: Draft) => statements.items;
const framework = ({ statements }: Draft) => statements.frameworks[0];
const aligned = ({ statements }: Draft) => statements.alignments[0];

/** What a person may want of a file, and whether a draft of it has that. */
const rows: [string, (draft: Draft) => unknown][] = [
  ['Concepts, with levels below the second', (draft) => items(draft).some(({ level }) => level >= 3)],
  ['Codes', (draft) => items(draft).some(({ code }) => code !== null)],
  ['Statements beside titles', (draft) => items(draft).some(({ statement }) => statement)],
  ['Kinds as the file names them', (draft) => items(draft).some(({ kind }) => kind === 'Capability')],
  ['Titles in other languages', (draft) => items(draft).some(({ labels = [] }) => labels.length > 0)],
  ['IRIs', (draft) => items(draft).some(({ uri }) => uri)],
  ['Notes: owners, stakeholders, whatever else is said', (draft) => items(draft).some(({ notes }) => notes.length > 0)],
  ['Frameworks: title', (draft) => framework(draft)?.title],
  ['Frameworks: organisation', (draft) => framework(draft)?.organization],
  ['Frameworks: vision, mission', (draft) => framework(draft)?.vision !== undefined && framework(draft)?.mission],
  ['Alignments', aligned],
  ['Alignments: confidence, rationale, reviewer', (draft) => aligned(draft)?.confidence === 0.8 && aligned(draft)?.rationale !== undefined && aligned(draft)?.reviewer],
  ['Judgements that there is no counterpart', (draft) => draft.statements.noCounterparts.length],
  ['Alignments: passages of both sides', (draft) => aligned(draft)?.evidence.subject],
  ['Links of editions', (draft) => draft.statements.links.length],
];

test('the table of the documentation says what is taken of each format', async () => {
  const drafts = await Promise.all(
    formatIds.map(async (id) => {
      const reader = readers.find((one) => one.id === id)!;
      return Promise.all(files[id]().map(async (bytes, at) => readBack(reader, await bytes, `plan.${reader.extensions[0] ?? id}`, at)));
    }),
  );
  const text = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
  const table = rows.map(([what, has]) => `| ${[what, ...drafts.map((some) => (some.some((draft) => Boolean(has(draft))) ? '●' : '–'))].join(' | ')} |`);
  expect(text.split('\n').filter((line) => /^\| .*[●–]/.test(line))).toEqual(table);
  expect(text).toContain(`| | ${formatIds.join(' | ')} |`);
});
