/*
 * Small random graphs, as plain data: frameworks with several parents, circles and alignments within a framework, every
 * status, and judgements. For tests that compare what Cypher answers with a computation of their own.
 */
import * as fc from 'fast-check';
import type { TestServer } from './server.ts';

export interface PlainAlignment {
  id: string;
  from: string;
  to: string;
  status: string;
  /** Absent where the publisher states none. */
  confidence?: number;
  predicate: string;
  mappingSet: string;
  directness: string;
  /** Absent where it supports. */
  polarity?: string;
}

export interface PlainGraph {
  frameworks: string[];
  concepts: { id: string; kind: string }[];
  /** Child, parent; a parent may be a framework. */
  partOf: [string, string][];
  alignments: PlainAlignment[];
  /** Without a status, the judgement holds. */
  judged: { concept: string; framework: string; reason: string; status?: string }[];
}

const kinds = ['Goal', 'Objective', 'Outcome', 'Capability'];
const frameworks = ['aa', 'bb', 'cc', 'tt'];

const sized = fc.record(Object.fromEntries(frameworks.map((id) => [id, fc.integer({ min: 1, max: 6 })])));

/** Graphs of four frameworks with up to six concepts each; `tt` is the usual target. */
export const plainGraph: fc.Arbitrary<PlainGraph> = sized.chain((sizes) => {
  const concepts = frameworks.flatMap((framework) =>
    Array.from({ length: sizes[framework] ?? 0 }, (_, index) => ({ id: `${framework}:${index + 1}`, kind: kinds[index % kinds.length]! })),
  );
  const concept = fc.constantFrom(...concepts.map(({ id }) => id));
  // Mostly within one framework, as it should be, and sometimes not, as it may come.
  const parents = fc.tuple(concept, concept, fc.boolean()).map(([child, parent, anywhere]): [string, string] => {
    const framework = child.split(':')[0]!;
    return [child, anywhere && parent !== child ? parent : framework];
  });
  const alignment = fc.record(
    {
      from: concept,
      to: concept,
      status: fc.constantFrom('accepted', 'accepted', 'accepted', 'suggested', 'rejected', 'stale'),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
      predicate: fc.constantFrom('skos:relatedMatch', 'skos:broadMatch'),
      mappingSet: fc.constantFrom('curated', 'published'),
      directness: fc.constantFrom('direct', 'direct', 'cross-cutting'),
      polarity: fc.constantFrom(undefined, undefined, undefined, undefined, 'hinders'),
    },
    { requiredKeys: ['from', 'to', 'status', 'predicate', 'mappingSet', 'directness'] },
  );
  return fc.record({
    frameworks: fc.constant(frameworks),
    concepts: fc.constant(concepts),
    partOf: fc.uniqueArray(parents, { maxLength: 14, selector: (pair) => pair.join() }),
    alignments: fc
      .array(alignment, { maxLength: 14 })
      .map((items) => items.filter(({ from, to }) => from !== to).map((one, index) => ({ ...one, id: `test:${index}` }))),
    judged: fc.uniqueArray(
      fc.record(
        {
          concept,
          framework: fc.constantFrom(...frameworks, 'tt', 'tt'),
          reason: fc.constantFrom('internal', 'enabler'),
          status: fc.constantFrom('accepted', 'accepted', 'stale', 'rejected'),
        },
        { requiredKeys: ['concept', 'framework', 'reason'] },
      ),
      { maxLength: 8, selector: ({ concept: id, framework }) => `${id} ${framework}` },
    ),
  });
});

/** Several graphs side by side in one, each with its number before its frameworks' ids: `g3aa:1`. */
export function sideBySide(graphs: PlainGraph[]): PlainGraph {
  const named = graphs.map((graph, at): PlainGraph => {
    const name = (id: string) => `g${at}${id}`;
    return {
      frameworks: graph.frameworks.map(name),
      concepts: graph.concepts.map((one) => ({ ...one, id: name(one.id) })),
      partOf: graph.partOf.map(([child, parent]) => [name(child), name(parent)]),
      alignments: graph.alignments.map((one) => ({ ...one, id: name(one.id), from: name(one.from), to: name(one.to) })),
      judged: graph.judged.map((one) => ({ ...one, concept: name(one.concept), framework: name(one.framework) })),
    };
  });
  return {
    frameworks: named.flatMap((graph) => graph.frameworks),
    concepts: named.flatMap((graph) => graph.concepts),
    partOf: named.flatMap((graph) => graph.partOf),
    alignments: named.flatMap((graph) => graph.alignments),
    judged: named.flatMap((graph) => graph.judged),
  };
}

/** Replaces everything that the database holds by the graph. */
export async function writePlainGraph(server: Pick<TestServer, 'cypher'>, graph: PlainGraph): Promise<void> {
  await server.cypher('MATCH (n) DETACH DELETE n');
  await server.cypher(
    `UNWIND $frameworks AS id CREATE (:Framework {id: id, title: id, periodStart: '2020', organization: '', kind: 'strategic-framework'})`,
    { frameworks: graph.frameworks },
  );
  await server.cypher(
    `UNWIND $concepts AS c CREATE (n:Concept:$(c.kind) {id: c.id, code: split(c.id, ':')[1], title: c.id, order: 1})`,
    { concepts: graph.concepts },
  );
  await server.cypher(
    `UNWIND $pairs AS pair MATCH (a:Concept {id: pair[0]}), (b:Concept|Framework {id: pair[1]}) CREATE (a)-[:PART_OF {order: 1}]->(b)`,
    { pairs: graph.partOf },
  );
  await server.cypher(
    `UNWIND $items AS item MATCH (a:Concept {id: item.from}), (b:Concept {id: item.to}) CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = item, r.from = null, r.to = null`,
    { items: graph.alignments },
  );
  await server.cypher(
    `UNWIND $items AS item MATCH (a:Concept {id: item.concept}), (f:Framework {id: item.framework})
     CREATE (a)-[:NO_COUNTERPART_IN {reason: item.reason, status: item.status, rationale: 'Because.', author: 'A test', date: '2026-01-01'}]->(f)`,
    { items: graph.judged },
  );
}
