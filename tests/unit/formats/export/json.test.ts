import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonReader } from '../../../../server/formats/json/index.ts';
import { jsonWriter } from '../../../../server/formats/json/own/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, text } from '../../../support/exports/graphs.ts';
import { graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

const outside = [{ id: 'tt:1', title: 'A target', uri: 'https://example.org/target/1' }];

test('what is exported as our JSON comes back as the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(graphs({ text, levels: 4, notes: text, links: true }), async (graph) => {
      const bytes = await written(jsonWriter, exportedOf(graph, [{ id: 'curated', properties: {} }], outside));
      const draft = await readBack(jsonReader, bytes, 'x.json');
      expect(draft.problems).toEqual([]);
      expect(sorted(graphOf([draft]))).toEqual(sorted(graph));
    }),
    { numRuns: 100 },
  );
});

test('what sources said before people judged it, and properties of any type, come back as they were', async () => {
  const claim = { id: 'curated:1', mappingSet: 'curated', predicate: 'skos:closeMatch', justification: 'semapv:LexicalMatching', confidence: 0.7, status: 'accepted', directness: 'direct', reviewer: 'Ann' };
  const graph = {
    ...plainFramework('aa', 2),
    relationships: [
      ...plainFramework('aa', 2).relationships,
      link('ALIGNS_WITH', 'aa:1', 'tt:1', { ...claim, judged: true, judgedStatus: 'accepted', claimedStatus: 'suggested', claimedConfidence: 0.5, extensions: ['match_string: a: b', 'other: x'] }),
      link('NO_COUNTERPART_IN', 'aa:2', 'tt', { id: 'curated:2', mappingSet: 'curated', reason: 'internal', status: 'rejected', judged: true, claimedStatus: 'accepted' }),
    ],
  };
  const first = await written(jsonWriter, exportedOf(graph, [], outside));
  const { alignments, noCounterparts } = JSON.parse(first.toString());
  expect(alignments).toMatchObject([{ status: 'accepted', confidence: 0.7, claim: { status: 'suggested', confidence: 0.5 }, properties: { match_string: 'a: b', other: 'x' } }]);
  expect(noCounterparts).toMatchObject([{ status: 'rejected', claim: { status: 'accepted' } }]);
  const again = await written(jsonWriter, exportedOf(graphOf([await readBack(jsonReader, first, 'x.json')]), [], outside));
  expect(JSON.parse(again.toString())).toEqual(JSON.parse(first.toString()));
});

test('nothing of a graph is lost but what only Neo4j knows', () => {
  const { concept } = jsonWriter.lost(exportedOf(plainFramework('aa', 1), []));
  const one = { id: 'aa:1', framework: 'aa', kind: 'Goal', labels: ['Concept', 'Goal'], parents: [], properties: {} };
  expect([concept?.(one), concept?.({ ...one, labels: ['Concept', 'Goal', 'Old'] })]).toEqual([[], ['Labels of concepts beside their kind']]);
});
