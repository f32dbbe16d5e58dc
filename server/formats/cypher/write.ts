import { outsideLost, outsideOf, relationships } from '../export/ends.ts';
import type { Exported, ExportedEnd, Lost, Properties, Writer } from '../export/model.ts';
import { isWritable, literal, mapLiteral, named } from './literal.ts';

/** A script that rebuilds what is exported in an empty Neo4j, 5.9 or newer; statements end with semicolons. */
export const cypherWriter: Writer = {
  title: 'Cypher script',
  lost,
  file: () => ({ extension: 'cypher', mediaType: 'text/plain' }),
  write,
};

/** Rows of a statement: a transaction that any server takes. */
const rowsEach = 200;

const start = `// Rebuilds frameworks and alignments in an empty Neo4j: cypher-shell -f this-file, or paste it into Neo4j Browser.
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (n:Framework) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alignment_id IF NOT EXISTS FOR ()-[r:ALIGNS_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT no_counterpart_id IF NOT EXISTS FOR ()-[r:NO_COUNTERPART_IN]-() REQUIRE r.id IS UNIQUE;
`;

function lost(exported: Exported): Lost {
  const names = ({ properties }: { properties: Properties }) => (Object.keys(properties).every(isWritable) ? [] : ['Properties whose names have a backslash']);
  const outside = outsideLost(exported);
  return {
    framework: names,
    concept: names,
    alignment: (one) => [...names(one), ...outside(one.subject, one.object)],
    noCounterpart: (one) => [...names(one), ...outside(one.subject, one.object)],
    link: (one) => [...names(one), ...outside(one.from, one.to)],
  };
}

async function* write(exported: Exported): AsyncGenerator<string> {
  yield start;
  const batches = new Batches();
  for (const { labels, ...one } of exported.frameworks) yield* batches.add(nodesOf(labels), stated(one));
  for await (const { labels, ...one } of exported.concepts()) yield* batches.add(nodesOf(labels), stated(one));
  yield* namedAlone(exported, batches);
  yield* batches.rest();
  for await (const { id, framework, parents } of exported.concepts()) {
    for (const parent of parents) yield* batches.add(relationshipsOf('PART_OF', false, parent.id === framework), rowOf(id, parent.id, parent));
  }
  for await (const { type, from, to, ofFrameworks, one } of relationships(exported)) {
    yield* batches.add(relationshipsOf(type, ofFrameworks.from, ofFrameworks.to), rowOf(from.id, to.id, one));
  }
  yield* batches.rest();
}

/** What is named but not exported, so that the relationships to it have an end. */
async function* namedAlone(exported: Exported, batches: Batches): AsyncGenerator<string> {
  const isOutside = outsideOf(exported);
  const done = new Set<string>();
  const add = function* (end: ExportedEnd, label: string) {
    if (!isOutside(end) || done.has(end.id)) return;
    done.add(end.id);
    yield* batches.add(nodesOf([label]), mapLiteral({ id: end.id, title: end.title, ...(end.uri === undefined ? {} : { uri: end.uri }) }));
  };
  for await (const { from, to, ofFrameworks } of relationships(exported)) {
    yield* add(from, ofFrameworks.from ? 'Framework' : 'Concept');
    yield* add(to, ofFrameworks.to ? 'Framework' : 'Concept');
  }
}

interface Stated {
  properties: Properties;
  origin?: string;
  floats?: readonly string[];
}

const stated = ({ properties, origin, floats }: Stated): string => mapLiteral(origin === undefined ? properties : { ...properties, origin }, floats);
const rowOf = (from: string, to: string, one: Stated): string => `{from: ${literal(from)}, to: ${literal(to)}, properties: ${stated(one)}}`;

const nodesOf = (labels: readonly string[]): string => `CREATE (n${labels.filter(isWritable).map((label) => `:${named(label)}`).join('')}) SET n = row`;
const labelOf = (isFramework: boolean): string => (isFramework ? 'Framework' : 'Concept');
const relationshipsOf = (type: string, fromFramework: boolean, toFramework: boolean): string =>
  `MATCH (a:${labelOf(fromFramework)} {id: row.from}) MATCH (b:${labelOf(toFramework)} {id: row.to}) CREATE (a)-[r:${named(type)}]->(b) SET r = row.properties`;

/** Rows gathered by what is to be done with them, a statement for some hundred. */
class Batches {
  readonly #rows = new Map<string, string[]>();

  *add(work: string, row: string): Generator<string> {
    const rows = this.#rows.get(work) ?? [];
    this.#rows.set(work, rows);
    rows.push(row);
    if (rows.length < rowsEach) return;
    this.#rows.delete(work);
    yield statement(work, rows);
  }

  *rest(): Generator<string> {
    for (const [work, rows] of this.#rows) yield statement(work, rows);
    this.#rows.clear();
  }
}

const statement = (work: string, rows: readonly string[]): string => `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${work};\n`;
