import { cypher } from '../../../cypher/files.ts';
import { outsideLost, outsideOf, relationships } from '../export/ends.ts';
import type { Exported, ExportedEnd, Lost, Properties, Writer } from '../export/model.ts';
import { isWritable, literal, mapLiteral } from './literal.ts';

/** A script that rebuilds what is exported in an empty Neo4j 5.26 or newer; statements end with semicolons. */
export const cypherWriter: Writer = {
  title: 'Cypher script',
  lost,
  file: () => ({ extension: 'cypher', mediaType: 'text/plain' }),
  write,
};

/** Rows of a statement: a transaction that any server takes. */
const rowsEach = 200;

const constraints = ['001-concept-id', '002-framework-id', '003-alignment-id', '004-no-counterpart-id'];

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
  yield '// Rebuilds frameworks and alignments in an empty Neo4j 5.26 or newer: cypher-shell -f this-file, or paste it into Neo4j Browser.\n';
  for (const name of constraints) yield `${cypher(`migrations/${name}`)};\n`;
  yield* statements('exports/script/nodes', nodeRows(exported));
  yield* statements('exports/script/relationships', relationshipRows(exported));
}

async function* nodeRows(exported: Exported): AsyncGenerator<string> {
  for (const one of exported.frameworks) yield nodeRow(one.labels, one);
  for await (const one of exported.concepts()) yield nodeRow(one.labels, one);
  const isOutside = outsideOf(exported);
  const done = new Set<string>();
  // What is named but not exported, so that the relationships to it have an end.
  for await (const { from, to, ofFrameworks } of relationships(exported)) {
    for (const [end, isFramework] of [[from, ofFrameworks.from], [to, ofFrameworks.to]] as const) {
      if (!isOutside(end) || done.has(end.id)) continue;
      done.add(end.id);
      yield nodeRow([isFramework ? 'Framework' : 'Concept'], { properties: namesOf(end) });
    }
  }
}

async function* relationshipRows(exported: Exported): AsyncGenerator<string> {
  for await (const { id, parents } of exported.concepts()) for (const parent of parents) yield relationshipRow('PART_OF', id, parent.id, parent);
  for await (const { type, from, to, one } of relationships(exported)) yield relationshipRow(type, from.id, to.id, one);
}

interface Stated {
  properties: Properties;
  origin?: string;
  floats?: readonly string[];
}

const namesOf = ({ id, title, uri }: ExportedEnd): Properties => ({ id, title, ...(uri === undefined ? {} : { uri }) });
const stated = ({ properties, origin, floats }: Stated): string => mapLiteral(origin === undefined ? properties : { ...properties, origin }, floats);
const nodeRow = (labels: readonly string[], one: Stated): string => `{labels: ${literal(labels)}, properties: ${stated(one)}}`;
const relationshipRow = (type: string, from: string, to: string, one: Stated): string => `{type: ${literal(type)}, from: ${literal(from)}, to: ${literal(to)}, properties: ${stated(one)}}`;

/** A statement for each some hundred rows. */
async function* statements(name: string, rows: AsyncIterable<string>): AsyncGenerator<string> {
  const [before = '', after = ''] = cypher(name).split('$rows');
  let gathered: string[] = [];
  const statement = () => `${before}[\n  ${gathered.join(',\n  ')}\n]${after};\n`;
  for await (const row of rows) {
    gathered.push(row);
    if (gathered.length < rowsEach) continue;
    yield statement();
    gathered = [];
  }
  if (gathered.length > 0) yield statement();
}
