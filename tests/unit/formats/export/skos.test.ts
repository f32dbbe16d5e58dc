import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../../server/changes/graph.ts';
import { jsonldReader, turtleReader } from '../../../../server/formats/skos/index.ts';
import { jsonldWriter, turtleWriter } from '../../../../server/formats/skos/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, text } from '../../../support/exports/graphs.ts';
import { graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';

const outside = [{ id: 'tt:1', title: 'A target', uri: 'https://example.org/target/1' }, { id: 'tt', title: 'Targets' }];
const idOfIri = (iri: string) => (iri === 'https://example.org/target/1' ? 'tt:1' : undefined);
const options = { text, levels: 4, notes: text.map((one) => `Owner: ${one}`), links: false };

/** In RDF every concept has an IRI: that of its framework and its own name where it states none. */
const withIris = ({ nodes, relationships }: Graph): Graph => ({
  nodes: nodes.map((node) => (node.id.includes(':') ? { ...node, properties: { uri: `https://example.org/${node.id.replace(':', '/')}`, ...node.properties } } : node)),
  relationships,
});

test.each([['Turtle', turtleWriter, turtleReader, 60], ['JSON-LD', jsonldWriter, jsonldReader, 20]] as const)('%s gives frameworks, concepts, alignments and judgements back as they were', async (_, writer, reader, numRuns) => {
  await fc.assert(
    fc.asyncProperty(graphs(options), async (graph) => {
      const exported = exportedOf(graph, ['curated', 'set-b'].map((id) => ({ id, properties: { title: `The set ${id}` } })), outside);
      const draft = await readBack(reader, await written(writer, exported), 'x');
      expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(draft.unrecognised).toEqual([]);
      expect(sorted(graphOf([draft], {}, idOfIri))).toEqual(sorted(withIris(graph)));
    }),
    { numRuns, endOnFailure: true },
  );
});
