import type { Graph, GraphRelationship } from '../../../server/changes/graph.ts';
import { frameworkIn } from '../../../server/changes/graph.ts';
import { kindOf } from '../../../server/domain/concept.ts';
import type { Exported, ExportedEnd, ExportedMappingSet } from '../../../server/formats/export/model.ts';

async function* all<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Concepts with parents first, siblings by their order, as an export reads them. */
export function inOrder(graph: Graph, framework: string): string[] {
  const below = (parent: string): string[] =>
    graph.relationships
      .filter(({ type, to }) => type === 'PART_OF' && to === parent)
      .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
      .flatMap(({ from }) => [from, ...below(from)]);
  return below(framework);
}

/** A graph in memory as what is exported; ends that are not in it are named by `outside`. */
export function exportedOf(graph: Graph, mappingSets: ExportedMappingSet[], outside: readonly ExportedEnd[] = []): Exported {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const end = (id: string): ExportedEnd => {
    const node = nodes.get(id);
    if (!node) return outside.find((one) => one.id === id) ?? { id, title: '' };
    const { title, uri } = node.properties;
    return { id, title: String(title), ...(uri === undefined ? {} : { uri: String(uri) }) };
  };
  const frameworks = graph.nodes.filter(({ labels }) => labels.includes('Framework'));
  const claims = (wanted: string, set?: string) =>
    graph.relationships
      .filter(({ type, properties }) => type === wanted && (set === undefined || properties.mappingSet === set))
      .map(({ key, from, to, properties }) => ({ id: key, subject: end(from), object: end(to), properties, origin: 'import:x' }));
  const concept = (id: string) => {
    const { labels, properties } = nodes.get(id)!;
    const parents = graph.relationships.filter(({ type, from }) => type === 'PART_OF' && from === id).map(({ to, properties: order }) => ({ ...end(to), properties: order }));
    return { id, framework: frameworkIn(id), kind: kindOf(labels), labels, parents, properties, origin: 'import:x' };
  };
  const links = graph.relationships.filter((one): one is GraphRelationship & { type: 'CONTINUES' | 'SUCCEEDS' | 'IMPLEMENTS' } => ['CONTINUES', 'SUCCEEDS', 'IMPLEMENTS'].includes(one.type));
  return {
    date: '2026-01-31',
    frameworks: frameworks.map(({ id, labels, properties }) => ({ id, labels, properties, origin: 'import:x' })),
    mappingSets,
    prefixes: new Map([...frameworks.flatMap(({ id, properties }) => (typeof properties.iri === 'string' ? [[id, properties.iri] as const] : [])), ['tt', 'https://example.org/target/']]),
    concepts: (only) => all(frameworks.filter(({ id }) => only === undefined || only === id).flatMap(({ id }) => inOrder(graph, id).map(concept))),
    alignments: (set) => all(claims('ALIGNS_WITH', set)),
    noCounterparts: (set) => all(claims('NO_COUNTERPART_IN', set)),
    links: () => all(links.map(({ type, from, to, properties }) => ({ type, from: end(from), to: end(to), properties }))),
  };
}
