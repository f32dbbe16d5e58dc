import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../../server/changes/graph.ts';
import { csvReader } from '../../../../server/formats/csv/index.ts';
import { csvLine, csvWriter } from '../../../../server/formats/csv/write.ts';
import { xlsxReader } from '../../../../server/formats/xlsx/index.ts';
import { xlsxWriter } from '../../../../server/formats/xlsx/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, line, text } from '../../../support/exports/graphs.ts';
import { all, graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';
import { link, plainFramework } from '../../../support/wantedGraph.ts';

const options = { text, levels: 4, notes: line.map((one) => `Owner: ${one}`), links: false };
const outside = [{ id: 'tt:1', title: 'A target' }];

const conceptsIn = ({ nodes, relationships }: Graph): Graph =>
  sorted({ nodes: nodes.filter(({ labels }) => labels.includes('Concept')), relationships: relationships.filter(({ type }) => type === 'PART_OF') });

describe('CSV', () => {
  test('gives the concepts back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(options), async (graph) => {
        const draft = await readBack(csvReader, await written(csvWriter, exportedOf(graph, [], outside)), 'x.csv');
        expect(draft.problems).toEqual([]);
        expect(conceptsIn(graphOf([draft]))).toEqual(conceptsIn(graph));
      }),
      { numRuns: 100 },
    );
  });

  test('has nothing that a spreadsheet would run', () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'x", 'a=1', '8.10'];
    expect(csvLine(['a;=1', 'a\n@b', ";'-", 'a\t+1', 'a; =1'])).toBe(`"a;'=1","a\n'@b",";''-",a\t'+1,"a; =1"\r\n`);
    expect(csvLine(cells)).toBe(`'=1+1,'+1,'-1,'@x,'\tx,"'\rx",''x,a=1,8.10\r\n`);
  });

  test('begins with a mark that makes Excel read UTF-8, and with its columns', async () => {
    const text = (await written(csvWriter, exportedOf(plainFramework('aa', 1), []))).toString();
    expect(text).toBe('\uFEFFframework,id,kind,code,title,statement,parent,order,uri,notes\r\naa,aa:1,Goal,1,aa:1,,aa,1,,\r\n');
  });
});

describe('Excel', () => {
  test('gives frameworks, concepts, alignments and judgements back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(options), async (graph) => {
        const draft = await readBack(xlsxReader, await written(xlsxWriter, exportedOf(graph, [], outside)), 'x.xlsx');
        expect(draft.problems).toEqual([]);
        expect(sorted(graphOf([draft]))).toEqual(sorted(graph));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

test('what tables lose is named', async () => {
  const graph = plainFramework('aa', 1);
  graph.nodes[1]!.properties.notes = ['a\nb'];
  graph.nodes[1]!.properties.colour = 'red';
  graph.relationships.push(link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', judged: true, mappingSet: 'x', weight: 3 }));
  const exported = exportedOf(graph, [], outside);
  const losses = async (lost: ReturnType<typeof csvWriter.lost>) => {
    const [concept] = await all(exported.concepts());
    const [alignment] = await all(exported.alignments());
    return [lost.framework?.(exported.frameworks[0]!), lost.concept?.(concept!), lost.alignment?.(alignment!)];
  };
  expect(await losses(csvWriter.lost(exported))).toMatchInlineSnapshot(`
    [
      [
        "Frameworks with their properties",
      ],
      [
        "Line ends in notes: each line becomes a note",
        "That a note has no topic: it becomes “note”",
        "Concepts: property “colour”",
      ],
      [
        "Alignments with their evidence",
      ],
    ]
  `);
  expect(await losses(xlsxWriter.lost(exported))).toMatchInlineSnapshot(`
    [
      [],
      [
        "Line ends in notes: each line becomes a note",
        "That a note has no topic: it becomes “note”",
        "Concepts: property “colour”",
      ],
      [
        "What the source of an alignment or judgement said before people judged it",
        "Alignments: property “weight”",
      ],
    ]
  `);
});
