import jsonld, { type JsonLdDocument } from 'jsonld';
import { z } from 'zod';
import { parseJson } from '../json/parse.ts';
import { Refused, type Limits } from '../model.ts';
import { quotable, reasonOf } from '../sentence.ts';
import { Graph, type Term } from './graph.ts';
import { nowhere } from './turtle.ts';
import * as is from './vocabulary.ts';

const refuseRemote = (url: string) =>
  Promise.reject(new Refused(`The file asks for the context ${quotable(url, 200)}, which is not fetched: nothing is read from elsewhere. Write the context into the file.`, { pointer: '/@context' }));

async function expand(document: unknown): Promise<unknown[]> {
  try {
    return await jsonld.expand(document as JsonLdDocument, { documentLoader: refuseRemote, base: nowhere });
  } catch (error) {
    const cause = (error as { details?: { cause?: unknown } }).details?.cause;
    if (error instanceof Refused || cause instanceof Refused) throw error instanceof Refused ? error : cause;
    throw new Refused(`This is no JSON-LD: ${reasonOf(error)}.`);
  }
}

const object = z.record(z.string(), z.unknown());
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Expanded JSON-LD as statements, in the order of the file. */
class Statements {
  private blanks = 0;

  constructor(private readonly graph: Graph) {}

  private blank = () => `_:n${(this.blanks += 1)}`;

  private value(value: unknown): Term | undefined {
    const node = object.safeParse(value).data;
    if (!node) return undefined;
    if ('@value' in node) return { text: asText(node['@value']), language: asText(node['@language'] ?? ''), datatype: asText(node['@type'] ?? '') };
    if ('@list' in node) return { id: this.list(asList(node['@list'])) };
    return { id: this.node(node) };
  }

  private list(values: unknown[]): string {
    const cells = values.map(this.blank);
    values.forEach((value, at) => {
      const member = this.value(value);
      if (member) this.graph.add(cells[at] ?? '', `${is.rdf}first`, member);
      this.graph.add(cells[at] ?? '', `${is.rdf}rest`, { id: cells[at + 1] ?? `${is.rdf}nil` });
    });
    return cells[0] ?? `${is.rdf}nil`;
  }

  node(node: Record<string, unknown>): string {
    const id = typeof node['@id'] === 'string' ? node['@id'] : this.blank();
    for (const kind of asList(node['@type'])) this.graph.add(id, is.type, { id: asText(kind) });
    for (const [property, values] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      for (const value of asList(values)) {
        const term = this.value(value);
        if (term) this.graph.add(id, property, term);
      }
    }
    for (const [property, values] of Object.entries(object.safeParse(node['@reverse']).data ?? {})) {
      for (const value of asList(values)) {
        const term = this.value(value);
        if (term && 'id' in term) this.graph.add(term.id, property, { id });
      }
    }
    for (const inner of [...asList(node['@graph']), ...asList(node['@included'])]) this.value(inner);
    return id;
  }
}

/** JSON-LD as statements. Throws `Refused` for broken JSON, contexts that lie elsewhere, and too deep a nesting. */
export async function readJsonld(text: string, limits: Limits): Promise<Graph> {
  const graph = new Graph(limits);
  const statements = new Statements(graph);
  for (const node of await expand(parseJson(text, limits.depth).value)) {
    const record = object.safeParse(node).data;
    if (record) statements.node(record);
  }
  return graph;
}
