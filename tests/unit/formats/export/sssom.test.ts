import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../../server/changes/graph.ts';
import { sssomReader } from '../../../../server/formats/sssom/index.ts';
import { sssomWriter } from '../../../../server/formats/sssom/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, text } from '../../../support/exports/graphs.ts';
import { all, graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';
import { filesOf } from '../../../support/exports/zipped.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

const outside = [{ id: 'tt:1', title: 'A target', uri: 'https://example.org/target/1' }];
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const sets = ['curated', 'set-b'].map((id) => ({ id, properties: { title: `The set ${id}`, author: 'Ann Bob', date: '2026-01-31', version: '1.0', license: licence } }));

const claimsIn = ({ relationships }: Graph): Graph => sorted({ nodes: [], relationships: relationships.filter(({ type }) => type === 'ALIGNS_WITH' || type === 'NO_COUNTERPART_IN') });

test('gives alignments and judgements back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(graphs({ text, levels: 3, links: false }), async (graph) => {
      const used = sets.filter(({ id }) => graph.relationships.some(({ properties }) => properties.mappingSet === id));
      fc.pre(used.length > 0);
      const exported = exportedOf(graph, used, outside);
      const files = await filesOf(await written(sssomWriter, exported), sssomWriter.file(exported).extension, 'x');
      const drafts = await Promise.all(files.map(({ name, bytes }, at) => readBack(sssomReader, bytes, name, at)));
      expect(drafts.flatMap(({ problems }) => problems)).toEqual([]);
      expect(drafts.flatMap(({ statements }) => statements.mappingSets)).toMatchObject(used.map(({ id, properties }) => ({ id, ...properties })));
      expect(claimsIn(graphOf(drafts))).toEqual(claimsIn(graph));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('is SSSOM with its prefixes, licence and declared extensions', async () => {
  const graph = plainFramework('aa', 1);
  const claim = { mappingSet: 'curated', status: 'suggested', author: 'Ann', date: '2026-01-31', rationale: 'Both say\tso.' };
  graph.relationships.push(
    link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', ...claim, predicate: 'skos:closeMatch', justification: 'semapv:LexicalMatching', confidence: 0.7, directness: 'indirect', extensions: ['mapping_tool: one: two'] }),
    link('NO_COUNTERPART_IN', 'aa:1', 'tt', { id: 'x:2', ...claim, reason: 'internal' }),
  );
  const exported = exportedOf(graph, [{ id: 'curated', properties: {} }], [...outside, { id: 'tt', title: 'Targets' }]);
  expect((await written(sssomWriter, exported)).toString()).toMatchInlineSnapshot(`
    "#curie_map:
    #  aa: "urn:plumbline:aa:"
    #  plumbline: urn:plumbline:vocabulary#
    #  tt: https://example.org/target/
    #  urn: "urn:"
    #mapping_set_id: urn:plumbline:mapping-set:curated
    #license: https://w3id.org/sssom/license/unspecified
    #extension_definitions:
    #  - slot_name: plumbline_directness
    #    property: plumbline:plumbline_directness
    #  - slot_name: plumbline_id
    #    property: plumbline:plumbline_id
    #  - slot_name: plumbline_reason
    #    property: plumbline:plumbline_reason
    #  - slot_name: plumbline_status
    #    property: plumbline:plumbline_status
    subject_id	subject_label	predicate_id	object_id	object_label	mapping_justification	author_label	subject_source	object_source	mapping_tool	mapping_date	confidence	comment	plumbline_directness	plumbline_id	plumbline_reason	plumbline_status
    aa:1	aa:1	skos:closeMatch	tt:1	A target	semapv:LexicalMatching	Ann	aa:	tt:	one: two	2026-01-31	0.7	"Both say	so."	indirect	x:1		suggested
    aa:1	aa:1	skos:exactMatch	sssom:NoTermFound		semapv:ManualMappingCuration	Ann	aa:	tt:		2026-01-31		"Both say	so."		x:2	internal	suggested
    "
  `);
  expect(sssomWriter.lost(exported).alignment?.((await all(exported.alignments()))[0]!)).toEqual([]);
});

test('cannot be made of nothing', async () => {
  const exported = exportedOf(plainFramework('aa', 1), []);
  await expect(written(sssomWriter, exported)).rejects.toThrow('There is no alignment and no judgement to write');
  expect(sssomWriter.refusal?.(exported)).toContain('no alignment');
});
