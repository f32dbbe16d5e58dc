import { SaxesParser } from 'saxes';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphmlWriter } from '../../../../server/formats/graphml/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, text } from '../../../support/exports/graphs.ts';
import { all, written } from '../../../support/exports/imported.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

const outside = [{ id: 'tt:1', title: 'A target', uri: 'https://example.org/target/1' }, { id: 'tt', title: 'Targets' }];

interface Element {
  name: string;
  attributes: Record<string, string>;
  data: Record<string, string>;
}

/** Nodes, edges and keys of a GraphML, each with its data by the name of the attribute. Throws for what is no XML. */
function parsed(xml: string): { nodes: Element[]; edges: Element[]; names: Map<string, string> } {
  const names = new Map<string, string>();
  const elements: Element[] = [];
  let key: string | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    if (name === 'key') names.set(own.id!, own['attr.name'] ?? own['yfiles.type']!);
    if (name === 'node' || name === 'edge') elements.push({ name, attributes: own, data: {} });
    if (name === 'data') key = names.get(own.key!);
  });
  parser.on('text', (words) => {
    const data = elements.at(-1)?.data;
    if (key !== undefined && data) data[key] = (data[key] ?? '') + words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = undefined;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { nodes: elements.filter(({ name }) => name === 'node'), edges: elements.filter(({ name }) => name === 'edge'), names };
}

test('has every node once, every relationship between two nodes, and every text as it was', async () => {
  await fc.assert(
    fc.asyncProperty(graphs({ text, levels: 4, notes: text, links: true }), async (graph) => {
      const { nodes, edges } = parsed((await written(graphmlWriter, exportedOf(graph, [], outside))).toString());
      const ids = nodes.map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = graph.relationships.map(({ to }) => to).filter((id) => id.startsWith('tt'));
      expect([...ids].sort()).toEqual([...new Set([...graph.nodes.map(({ id }) => id), ...named])].sort());
      expect(edges.map(({ attributes: { source, target }, data }) => `${source} ${data.type} ${target}`).sort()).toEqual(graph.relationships.map(({ from, type, to }) => `${from} ${type} ${to}`).sort());
      for (const { id, properties } of graph.nodes) {
        const { data } = nodes.find(({ attributes }) => attributes.id === id)!;
        expect([data.title, data.statement]).toEqual([properties.title, properties.statement]);
      }
      const rationales = (list: (string | undefined)[]) => list.filter((one) => one !== undefined).sort();
      expect(rationales(edges.map(({ data }) => data.rationale))).toEqual(rationales(graph.relationships.map(({ properties }) => properties.rationale as string | undefined)));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('has labels, colours and weights as Gephi and yEd look for them', async () => {
  const graph = plainFramework('aa', 1);
  Object.assign(graph.nodes[0]!.properties, { hueLight: '#102030' });
  graph.nodes.push({ id: 'sdg:16.3', labels: ['Concept', 'SDGTarget'], properties: { id: 'sdg:16.3', code: '16.3', title: 'T', order: 1 } }, { id: 'sdg', labels: ['Framework'], properties: { id: 'sdg', title: 'SDGs' } });
  graph.relationships.push(link('PART_OF', 'sdg:16.3', 'sdg', { order: 1 }), link('ALIGNS_WITH', 'aa:1', 'sdg:16.3', { id: 'x:1', predicate: 'skos:closeMatch', confidence: 0.7, status: 'suggested' }));
  const xml = (await written(graphmlWriter, exportedOf(graph, []))).toString();
  const { nodes, edges, names } = parsed(xml);
  const colours = Object.fromEntries(nodes.map(({ attributes, data }) => [attributes.id, [data.r, data.g, data.b].map(Number)]));
  expect(colours).toEqual({ 'aa': [16, 32, 48], 'aa:1': [16, 32, 48], 'sdg': [107, 111, 118], 'sdg:16.3': [0, 104, 157] });
  expect(nodes.find(({ attributes }) => attributes.id === 'aa:1')!.data).toMatchObject({ label: '1 aa:1', nodegraphics: '1 aa:1' });
  expect(edges.at(-1)!.data).toMatchObject({ label: 'skos:closeMatch', weight: '0.7', edgegraphics: 'skos:closeMatch', status: 'suggested' });
  expect(xml).toContain('<y:Fill color="#102030" transparent="false"/><y:NodeLabel textColor="#ffffff">1 aa:1</y:NodeLabel>');
  expect(xml).toContain('<y:LineStyle color="#a06a00" type="dashed" width="1.0"/>');
  expect([...names.values()]).toEqual(expect.arrayContaining(['label', 'r', 'g', 'b', 'weight', 'nodegraphics', 'edgegraphics']));
});

test('what it has no attribute for is named', async () => {
  const graph = plainFramework('aa', 1);
  Object.assign(graph.nodes[1]!.properties, { colour: 'red' });
  graph.relationships.push(link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', weight: 3 }));
  const exported = exportedOf(graph, [], outside);
  const lost = graphmlWriter.lost(exported);
  expect([lost.framework?.(exported.frameworks[0]!), lost.concept?.((await all(exported.concepts()))[0]!), lost.alignment?.((await all(exported.alignments()))[0]!)]).toEqual([
    [],
    ['Concepts: property “colour”'],
    ['Alignments: property “weight”', 'Of concepts and frameworks that are not exported but named: all but id, title and IRI'],
  ]);
});
