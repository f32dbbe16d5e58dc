import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../../server/changes/graph.ts';
import { sssomReader } from '../../../../server/formats/sssom/index.ts';
import { sssomWriter } from '../../../../server/formats/sssom/write.ts';
import { stratmlReader } from '../../../../server/formats/stratml/index.ts';
import { ncName, stratmlWriter } from '../../../../server/formats/stratml/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, line, text } from '../../../support/exports/graphs.ts';
import { all, graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';
import { filesOf } from '../../../support/exports/zipped.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

const outside = [{ id: 'tt:1', title: 'A target' }, { id: 'tt', title: 'Targets' }];
const sets = (graph: Graph) => ['curated', 'set-b'].filter((id) => graph.relationships.some(({ properties }) => properties.mappingSet === id)).map((id) => ({ id, properties: { title: id } }));
const kinds = (level: number) => [level === 1 ? 'Goal' : 'Objective'];

/** What StratML has a place for. */
const held = new Set(['id', 'title', 'organization', 'periodStart', 'periodEnd', 'vision', 'mission', 'code', 'statement', 'order']);
const heldOf = ({ nodes, relationships }: Graph): Graph =>
  sorted({ nodes: nodes.map((node) => ({ ...node, properties: Object.fromEntries(Object.entries(node.properties).filter(([name]) => held.has(name))) })), relationships });

test('StratML and SSSOM together give plans with two levels, alignments and judgements back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(graphs({ text: line, levels: 2, kinds, links: false, coded: true }), async (graph) => {
      const exported = exportedOf(graph, sets(graph), outside);
      const plans = await filesOf(await written(stratmlWriter, exported), stratmlWriter.file(exported).extension, 'aa');
      const mappings = sets(graph).length === 0 ? [] : await filesOf(await written(sssomWriter, exported), sssomWriter.file(exported).extension, 'x');
      const drafts = await Promise.all([...plans.map(({ name, bytes }, at) => readBack(stratmlReader, bytes, name, at)), ...mappings.map(({ name, bytes }, at) => readBack(sssomReader, bytes, name, plans.length + at))]);
      // The prefix is what the person chooses.
      plans.forEach(({ name }, at) => Object.assign(drafts[at]!.statements.frameworks[0]!, { prefix: name.slice(0, 2) }));
      expect(drafts.flatMap(({ problems }) => problems)).toEqual([]);
      expect(heldOf(graphOf(drafts))).toEqual(heldOf(graph));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

describe('a plan is valid by the schema of ISO 17469-1', () => {
  const schema = fileURLToPath(new URL('../../../../../shared/reference/stratml/StrategicPlanISOVersion20140401.xsd', import.meta.url));
  const hasJava = spawnSync('java', ['-version']).status === 0;

  test.skipIf(!existsSync(schema) || !hasJava)('whatever it says (needs Java, and the schema in ../shared)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-stratml-'));
    try {
      const files: string[] = [];
      for (const [at, graph] of fc.sample(graphs({ text, levels: 4, notes: text, links: false }), { numRuns: 40, seed: 1 }).entries()) {
        graph.nodes[0]!.properties.periodStart = ['2024', 'soon', '2024-02-30', '2024-01-31', '0000'][at % 5]!;
        graph.nodes[0]!.properties.sourceUrl = ['https://example.org/a b', 'no address', 'https://example.org/?a=1&b=2', 'urn:x:y'][at % 4]!;
        const exported = exportedOf(graph, [], outside);
        for (const { name, bytes } of await filesOf(await written(stratmlWriter, exported), stratmlWriter.file(exported).extension, 'aa')) {
          files.push(join(folder, `${at}-${name}`));
          writeFileSync(files.at(-1)!, bytes);
        }
      }
      writeFileSync(join(folder, 'bad.xml'), '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"/>');
      const said = execFileSync('java', [fileURLToPath(new URL('../../../support/exports/Validate.java', import.meta.url)), schema, ...files, join(folder, 'bad.xml')]).toString();
      expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^bad\.xml: .*not complete/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});

test('what a plan cannot hold is named', async () => {
  const graph = plainFramework('aa', 1);
  Object.assign(graph.nodes[0]!.properties, { periodStart: 'soon', hueLight: '#112233' });
  graph.nodes.push({ id: 'aa:x', labels: ['Concept', 'Outcome'], properties: { id: 'aa:x', code: '', title: 'X\nY', order: 1 } }, { id: 'aa:y', labels: ['Concept', 'Objective'], properties: { id: 'aa:y', code: '1', title: 'Y', order: 1, uri: 'https://example.org/y' } });
  graph.relationships.push(link('PART_OF', 'aa:x', 'aa:1', { order: 1 }), link('PART_OF', 'aa:y', 'aa:x', { order: 1 }), link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', mappingSet: 'x' }));
  const exported = exportedOf(graph, [], outside);
  const lost = stratmlWriter.lost(exported);
  const concepts = await all(exported.concepts());
  expect([lost.framework?.(exported.frameworks[0]!), ...concepts.map((one) => lost.concept?.(one)), lost.alignment?.((await all(exported.alignments()))[0]!)]).toMatchInlineSnapshot(`
    [
      [
        "Frameworks: property “kind”",
        "Frameworks: property “hueLight”",
        "Frameworks: a periodStart that is neither a year nor a day",
      ],
      [],
      [
        "The kind Outcome: it becomes an objective",
        "Ids of concepts without a code",
      ],
      [
        "Levels below the second: a concept there becomes an objective of its goal",
        "Concepts: property “uri”",
      ],
      [
        "Alignments with their evidence",
      ],
    ]
  `);
});

test('identifiers are names of XML, and two never become one', () => {
  expect(['aa:1.a', '1:2', 'aa_1', 'ä:b', 'a b'].map(ncName)).toEqual(['aa_1.a', '_x31__2', 'aa_x5f_1', '_xe4__b', 'a_x20_b']);
});
