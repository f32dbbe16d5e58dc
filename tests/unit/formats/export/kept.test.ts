import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportFormats } from '../../../../server/domain/exportFormat.ts';
import type { Exported, ExportedAlignment, ExportedConcept, Lost, Properties } from '../../../../server/formats/export/model.ts';
import { writers } from '../../../../server/formats/export/writers.ts';
import { survey } from '../../../../server/formats/export/losses.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { plainFramework } from '../../../support/wantedGraph.ts';

const exported: Exported = exportedOf(plainFramework('aa', 1), []);
const end = (id: string) => ({ id, title: id });

const framework = (properties: Properties) => (lost: Lost) => lost.framework?.({ id: 'aa', labels: ['Framework'], properties: { id: 'aa', title: 'A', ...properties } });
const concept = (properties: Properties, rest: Partial<ExportedConcept> = {}) => (lost: Lost) =>
  lost.concept?.({ id: 'aa:1', framework: 'aa', kind: 'Goal', labels: ['Concept', rest.kind ?? 'Goal'], parents: [{ id: 'aa', properties: {} }], properties: { id: 'aa:1', code: '1', title: 'A', ...properties }, ...rest });
const claim = (properties: Properties, object = 'aa:2'): ExportedAlignment => ({ id: 'x:1', subject: end('aa:1'), object: end(object), properties: { id: 'x:1', mappingSet: 'x', ...properties } });

const judged = { status: 'accepted', rationale: 'Why', author: 'Ann', date: '2026-01-31', reviewer: 'Bo', reviewDate: '2026-02-01' };
const evidence = { evidenceSubject: 'a', evidenceObject: 'b', evidenceSource: 'c', evidenceClaimedBy: 'd', evidenceClaimed: 'e', evidenceRead: 'f', evidenceNote: 'g' };
const aligned = { ...judged, ...evidence, predicate: 'skos:closeMatch', justification: 'semapv:LexicalMatching', confidence: 0.7, directness: 'indirect', polarity: 'hinders' };

/** What a file may be asked to hold, and what each format says that it loses of it. */
const rows: [string, (lost: Lost) => string[] | undefined][] = [
  ['Frameworks: title, organisation, period, vision, mission', framework({ organization: 'A', periodStart: '2024', periodEnd: '2028', vision: 'A', mission: 'A' })],
  ['Frameworks: language, IRI', framework({ language: 'en', iri: 'https://example.org/' })],
  ['Frameworks: colour, whatever else they say', framework({ hueLight: '#112233', mandate: 'A' })],
  ['Concepts: code, title, statement, order, parent', concept({ statement: 'A', order: 1 })],
  ['Concepts: kind (goal, objective, outcome, capability …)', concept({}, { kind: 'Capability' })],
  ['Levels below the second', (lost) => lost.concept?.({ id: 'aa:3', framework: 'aa', kind: 'Objective', labels: ['Concept', 'Objective'], parents: [{ id: 'aa:0', properties: {} }], properties: { code: '3', title: 'A' } })],
  ['Further parents of a concept', concept({}, { parents: [{ id: 'aa', properties: {} }, { id: 'aa:2', properties: {} }] })],
  ['Concepts: id without a code', concept({ code: '' })],
  ['Concepts: IRI', concept({ uri: 'https://example.org/1' })],
  ['Concepts: notes', concept({ notes: ['Owner: Ann'] })],
  ['Concepts: titles in other languages', concept({ labels: ['de: A'] })],
  ['Concepts: whatever else they say', concept({ droppedBecause: 'A' })],
  ['Alignments with predicate, confidence, status, directness, evidence, rationale and who judged', (lost) => lost.alignment?.(claim(aligned))],
  ['Alignments: whatever else they say', (lost) => lost.alignment?.(claim({ mapping_tool: 'A' }))],
  ['Judgements that there is no counterpart, with the reason', (lost) => lost.noCounterpart?.({ ...claim({ ...judged, reason: 'internal' }), object: end('aa') })],
  ['What the source of a claim said before people judged it', (lost) => lost.alignment?.(claim({ ...judged, judged: true, claimedStatus: 'suggested' }))],
  ['Links of editions and frameworks', (lost) => lost.link?.({ type: 'CONTINUES', from: end('aa:1'), to: end('aa:2'), properties: {} })],
  ['Links: what changed, and why', (lost) => lost.link?.({ type: 'CONTINUES', from: end('aa:1'), to: end('aa:2'), properties: { change: 'kept', rationale: 'A' } })],
];

const table = rows.map(([what, losses]) => `| ${[what, ...exportFormats.map((format) => ((losses(writers[format].lost(exported)) ?? []).length === 0 ? '●' : '–'))].join(' | ')} |`);

test('the table of the documentation says what each format says that it loses', () => {
  const text = readFileSync(new URL('../../../../docs/export.md', import.meta.url), 'utf8');
  expect(text.split('\n').filter((line) => /^\| .*[●–]/.test(line))).toEqual(table);
  expect(text).toContain(`| | ${exportFormats.join(' | ')} |`);
});

test('a survey counts each loss once for each thing, with the first as its example', async () => {
  const graph = plainFramework('aa', 3);
  graph.nodes[2]!.properties.colour = 'red';
  graph.nodes[3]!.properties.colour = 'blue';
  const { csv } = writers;
  const { concepts, claims, losses } = await survey(exportedOf(graph, []), { csv: csv.lost(exported), json: writers.json.lost(exported) });
  expect({ concepts, claims, losses }).toEqual({
    concepts: 3,
    claims: 0,
    losses: { csv: [{ what: 'Frameworks with their properties', count: 1, example: 'aa' }, { what: 'Concepts: property “colour”', count: 2, example: 'aa:2' }], json: [] },
  });
});
