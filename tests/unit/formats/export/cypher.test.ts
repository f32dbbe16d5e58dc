import { expect, test } from 'vitest';
import { literal, mapLiteral } from '../../../../server/formats/cypher/literal.ts';
import { cypherWriter } from '../../../../server/formats/cypher/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { all, written } from '../../../support/exports/imported.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

test.each([
  ["it's", String.raw`'it\'s'`],
  ["'); DROP //", String.raw`'\'); DROP //'`],
  ['a\\', String.raw`'a\\'`],
  ['a\n\r\tb', String.raw`'a\n\r\tb'`],
  // What an older parser would take for a quotation mark.
  [String.raw`\u0027`, String.raw`'\\' + 'u0027'`],
  [String.raw`\\u0027`, String.raw`'\\\\' + 'u0027'`],
  ['\u0000\u0007x', "'x'"],
  [3, '3'],
  [0.5, '0.5'],
  [1e21, '1e21'],
  [NaN, '0.0 / 0.0'],
  [-Infinity, '-1.0 / 0.0'],
  [true, 'true'],
  [['a', "b'"], String.raw`['a', 'b\'']`],
  [{ x: 1 }, `'{"x":1}'`],
])('%j is written as %s', (value, text) => {
  expect(literal(value)).toBe(text);
});

test('a whole number that is a float stays one, and names are quoted', () => {
  expect(mapLiteral({ 'a': 1, 'b': 1, 'c': [1, 2.5], 'odd `name`': 'x', 'bad\\u0060': 'x', '': 'x', 'none': undefined }, ['b', 'c'])).toBe("{`a`: 1, `b`: 1.0, `c`: [1.0, 2.5], `odd ``name```: 'x'}");
});

test('is a script of statements, with what is named but not exported by its name', async () => {
  const graph = plainFramework('aa', 1);
  graph.relationships.push(link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', status: 'accepted' }));
  const exported = exportedOf(graph, [], [{ id: 'tt:1', title: 'A target' }]);
  expect((await written(cypherWriter, exported)).toString()).toMatchInlineSnapshot(`
    "// Rebuilds frameworks and alignments in an empty Neo4j 5.26 or newer: cypher-shell -f this-file, or paste it into Neo4j Browser.
    CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (n:Framework) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT alignment_id IF NOT EXISTS FOR ()-[r:ALIGNS_WITH]-() REQUIRE r.id IS UNIQUE;
    CREATE CONSTRAINT no_counterpart_id IF NOT EXISTS FOR ()-[r:NO_COUNTERPART_IN]-() REQUIRE r.id IS UNIQUE;
    UNWIND [
      {labels: ['Framework'], properties: {\`id\`: 'aa', \`title\`: 'aa', \`periodStart\`: '2030', \`organization\`: 'A test', \`kind\`: 'strategic-framework', \`origin\`: 'import:x'}},
      {labels: ['Concept', 'Goal'], properties: {\`id\`: 'aa:1', \`title\`: 'aa:1', \`code\`: '1', \`order\`: 1, \`origin\`: 'import:x'}},
      {labels: ['Concept'], properties: {\`id\`: 'tt:1', \`title\`: 'A target'}}
    ] AS row
    CREATE (n:$(row.labels))
    SET n = row.properties;
    UNWIND [
      {type: 'PART_OF', from: 'aa:1', to: 'aa', properties: {\`order\`: 1}},
      {type: 'ALIGNS_WITH', from: 'aa:1', to: 'tt:1', properties: {\`id\`: 'x:1', \`status\`: 'accepted', \`origin\`: 'import:x'}}
    ] AS row
    MATCH (a:Concept|Framework {id: row.from})
    MATCH (b:Concept|Framework {id: row.to})
    CREATE (a)-[r:$(row.type)]->(b)
    SET r = row.properties;
    "
  `);
  const [alignment] = await all(exported.alignments());
  const { concept, alignment: ofAlignment } = cypherWriter.lost(exported);
  expect([concept?.({ id: 'a', framework: 'a', kind: 'Goal', labels: [], parents: [], properties: { 'a\\b': 1 } }), ofAlignment?.(alignment!)]).toEqual([
    ['Properties whose names have a backslash'],
    ['Of concepts and frameworks that are not exported but named: all but id, title and IRI'],
  ]);
});
