import type { Graph } from '../../../server/changes/graph.ts';
import type { Exported, Writer } from '../../../server/formats/export/model.ts';
import type { Draft, DraftEnd, InputFile, Reader } from '../../../server/formats/model.ts';
import { understand } from '../../../server/formats/understand.ts';
import { combined } from '../../../server/imports/combine.ts';
import { factsOf } from '../../../server/imports/facts.ts';
import { idsOf } from '../../../server/imports/ids.ts';
import { nothingSaid } from '../../../server/imports/stored.ts';
import { ClaimIds, alignsWith, conceptNode, frameworkNode, link, noCounterpartIn, statedLink } from '../../../server/imports/wanted.ts';
import { contextOf } from '../files/context.ts';

export async function written(writer: Writer, exported: Exported): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of writer.write(exported)) pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function readBack(reader: Reader, bytes: Uint8Array, name: string, index = 0): Promise<Draft> {
  const file: InputFile = { index, name, bytes };
  return understand(await reader.read(file, contextOf()), {}, index);
}

/** The graph that drafts of one or several files ask for, as an import makes it of them where nothing else is in the graph. `ids` gives the id of an end that only has an IRI. */
export function graphOf(drafts: readonly Draft[], prefixes: Readonly<Record<string, string>> = {}, idOfIri: (iri: string) => string | undefined = () => undefined): Graph {
  const { statements } = combined(drafts.map((draft) => ({ draft })));
  const graph: Graph = { nodes: [], relationships: [] };
  const facts = new Map(statements.frameworks.map((one) => [one.ref, factsOf({ ...one, prefix: one.prefix ?? prefixes[one.title ?? ''] }, nothingSaid, undefined, new Set())]));
  const ids = idsOf(statements.items, (ref) => facts.get(ref)?.prefix ?? ref);
  const byIri = new Map(statements.items.flatMap(({ ref, uri }) => (uri === undefined ? [] : [[uri, ids.get(ref)!]])));
  const idOf = (end: DraftEnd): string => (end.ref === undefined ? undefined : ids.get(end.ref)) ?? (end.iri === undefined ? undefined : (byIri.get(end.iri) ?? idOfIri(end.iri))) ?? end.id ?? '';
  for (const framework of statements.frameworks) graph.nodes.push(frameworkNode(framework, facts.get(framework.ref)!, ''));
  const orders = new Map<string, number>();
  for (const item of statements.items) {
    const { prefix, iri } = facts.get(item.framework)!;
    const id = ids.get(item.ref)!;
    const parent = item.parent === null ? prefix : ids.get(item.parent)!;
    const order = (orders.get(parent) ?? 0) + 1;
    orders.set(parent, order);
    graph.nodes.push(conceptNode(item, id, order, item.uri === undefined ? '' : iri));
    graph.relationships.push(link('PART_OF', id, parent, { order }));
  }
  const claims = new ClaimIds();
  const end = (one: DraftEnd) => ({ id: idOf(one), code: '', title: '', framework: '' });
  for (const one of statements.alignments) graph.relationships.push(alignsWith(one, end(one.subject), end(one.object), one.mappingSet, false, claims));
  for (const one of statements.noCounterparts) graph.relationships.push(noCounterpartIn(one, idOf(one.concept), one.framework === 'https://example.org/target/' ? 'tt' : (one.framework ?? ''), one.mappingSet, claims));
  for (const one of statements.links) graph.relationships.push(statedLink(one, idOf(one.from), idOf(one.to)));
  return graph;
}

const byKey = <T extends { id?: string; key?: string }>(a: T, b: T) => ((a.id ?? a.key ?? '') < (b.id ?? b.key ?? '') ? -1 : 1);
export const sorted = ({ nodes, relationships }: Graph): Graph => ({ nodes: [...nodes].sort(byKey), relationships: [...relationships].sort(byKey) });
