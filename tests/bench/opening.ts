/**
 * How long it takes to open the graph in Explore, and a hub target a page at a time, beside the best Cypher that we could write by hand for
 * the same question over the bare driver: on the seeds, and on a graph of a million concepts. Prints a markdown table of medians, and how
 * long the first call of all takes once Neo4j has started.
 *
 * `npm run bench -- opening [runs, 7 by default] [--keep FOLDER]`; FOLDER holds the large graph for the next time.
 */
import type { Question } from './byHand.ts';
import { compareAll, onBothGraphs, show, timed } from './served.ts';

const counted = `a.status = 'accepted' AND a.directness <> 'cross-cutting' AND t.id STARTS WITH 'sdg:'`;

/** Frameworks to choose from with the number of their concepts, and the SDGs. */
const heads = (frameworks: number) => `
  MATCH (f:Framework) WHERE f.id <> 'sdg'
  WITH f ORDER BY f.periodStart, f.id LIMIT ${frameworks}
  CALL (f) { MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':' RETURN count(c) AS concepts }
  RETURN f.id AS id, f.title AS title, f.periodStart AS periodStart, f.periodEnd AS periodEnd, concepts, COUNT { (f)<-[:PART_OF]-() } AS goals`;

const tops = `
  MATCH (f:Framework)<-[:PART_OF]-(c:Concept) WHERE f.id IN $frameworks OR f.id = 'sdg'
  RETURN c.id AS id, c.code AS code, c.title AS title, labels(c) AS labels`;

const cells = `
  UNWIND $frameworks AS framework
  MATCH (c:Concept) WHERE c.id STARTS WITH framework + ':'
  MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE ${counted}
  MATCH (c)-[:PART_OF*0..]->(row:Concept) WHERE EXISTS { (row)-[:PART_OF]->(:Framework) }
  MATCH (t)-[:PART_OF*0..]->(column:Concept) WHERE EXISTS { (column)-[:PART_OF]->(:Framework) }
  RETURN row.id AS row, column.id AS column, count(DISTINCT a) AS count, max(a.confidence) AS best, collect(DISTINCT a.id) AS ids`;

const opened = (what: string, path: string, frameworks: string[]): Question => ({ what, path, texts: [heads(50), tops, cells], parameters: { frameworks } });

const chosen = (number: number): Question => {
  const frameworks = Array.from({ length: number }, (_, at) => `org${String(at + 42).padStart(3, '0')}`);
  return opened(`${number} chosen`, `/graph/opening?frameworks=${frameworks.join()}`, frameworks);
};

/** A page of what a target is aligned with, the surest first, with where that belongs, and how many there are. */
const hub = (id: string): Question => ({
  what: `a page of ${id}`,
  path: '/graph/open',
  body: { step: { kind: 'links', id }, page: { limit: 100 } },
  texts: [
    `MATCH (t:Concept {id: $id})-[a:ALIGNS_WITH]-()
     WITH a, CASE a.status WHEN 'accepted' THEN 0 WHEN 'suggested' THEN 1 WHEN 'stale' THEN 2 ELSE 3 END AS rank
     ORDER BY rank, a.confidence DESC, a.id LIMIT 101
     WITH properties(a) AS properties, startNode(a) AS source, endNode(a) AS target
     RETURN properties, source, target, COLLECT { MATCH (source)-[:PART_OF*1..6]->(up) RETURN up } AS places`,
    'MATCH (t:Concept {id: $id}) RETURN COUNT { (t)-[:ALIGNS_WITH]-() } AS total',
  ],
  parameters: { id },
});

const seeded = ['sf2014', 'gpg2017', 'sf2017', 'oec2022', 'sf2022'];

await onBothGraphs(async (app, runs, graph) => {
  const ofAll = { what: 'the opening', path: '/graph/opening' };
  const firstOfAll = await timed(() => app.ask(ofAll));
  const questions: Question[] =
    graph === 'seeds'
      ? [opened(ofAll.what, ofAll.path, seeded), hub('sdg:16.4')]
      : [{ ...ofAll, texts: [heads(50), tops], parameters: { frameworks: [] } }, chosen(1), chosen(3), chosen(12), hub('sdg:15.8')];
  return `${await compareAll(app, runs, questions)}\n\nThe first call of all, once Neo4j has started and planned nothing yet: ${show(firstOfAll)} ms`;
});
