import { SaxesParser } from 'saxes';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { Refused, type Limits } from '../model.ts';
import { reasonOf } from '../sentence.ts';
import { Graph } from './graph.ts';
import { nowhere, termOf } from './turtle.ts';

const longestEntity = 200;

/** Short names for namespaces are the one use of entities in RDF/XML; each stands for an IRI, never for another entity. */
const entity = /<!ENTITY\s+[\w.-]+\s+(?:"[^"&%]{0,200}"|'[^'&%]{0,200}')\s*>/g;

function requireHarmless(doctype: string, line: number): void {
  if (doctype.replace(entity, '').includes('<!ENTITY')) throw new Refused('The file declares entities that are more than short names of namespaces; they are not expanded. Save it without a DOCTYPE.', { line });
}

function absolute(iri: string, base: string): string {
  return URL.canParse(iri, base) && !URL.canParse(iri) ? new URL(iri, base).href : iri;
}

/** Lines of the records, by IRI. Throws `Refused` for broken XML, harmful entities and depth. */
function scan(text: string, { depth, inflated }: Limits): Map<string, number> {
  const parser = new SaxesParser();
  const bases: string[] = [nowhere];
  const lines = new Map<string, number>();
  let open = 0;
  parser.on('doctype', (doctype) => {
    requireHarmless(doctype, parser.line);
    const uses = text.match(/&/g)?.length ?? 0;
    if (doctype.includes('<!ENTITY') && uses * longestEntity > inflated) throw new Refused(`The file uses its entities ${uses} times, more than is read. Save it without a DOCTYPE.`, { line: parser.line });
    for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"']*)["']/g)) parser.ENTITIES[name] = value;
  });
  parser.on('error', (error) => {
    throw new Refused(`The XML is broken: ${reasonOf(error)}.`, { line: parser.line, column: parser.column + 1 });
  });
  parser.on('opentag', ({ attributes }) => {
    open += 1;
    if (open > depth) throw new Refused(`Elements are nested more than ${depth} deep, the most that is read.`, { line: parser.line });
    const base = attributes['xml:base'] ?? bases.at(-1) ?? nowhere;
    bases.push(base);
    const about = attributes['rdf:about'] ?? (attributes['rdf:ID'] === undefined ? undefined : `#${attributes['rdf:ID']}`);
    if (about !== undefined && !lines.has(absolute(about, base))) lines.set(absolute(about, base), parser.line);
  });
  parser.on('closetag', () => {
    open -= 1;
    bases.pop();
  });
  parser.write(text).close();
  return lines;
}

function refuse(error: unknown): never {
  if (error instanceof Refused || !(error instanceof Error)) throw error;
  const [, line, column] = /^Line (\d+) column (\d+)/i.exec(error.message) ?? [];
  throw new Refused(`This is no RDF/XML: ${reasonOf(error)}.`, line === undefined ? {} : { line: Number(line), column: Number(column) });
}

/** RDF/XML as statements. */
export async function readRdfxml(text: string, limits: Limits): Promise<Graph> {
  const lines = scan(text, limits);
  const graph = new Graph(limits);
  const parser = new RdfXmlParser({ baseIRI: nowhere, trackPosition: true, allowDuplicateRdfIds: true });
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('data', (quad: { subject: Parameters<typeof termOf>[0]; predicate: { value: string }; object: Parameters<typeof termOf>[0] }) => {
        const subject = termOf(quad.subject);
        try {
          if ('id' in subject) graph.add(subject.id, quad.predicate.value, termOf(quad.object), lines.get(subject.id));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      parser.on('error', reject);
      parser.on('end', resolve);
      parser.write(text);
      parser.end();
    });
  } catch (error) {
    refuse(error);
  }
  return graph;
}
