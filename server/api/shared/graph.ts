import { z } from 'zod';
import { type ConceptRef, isOutside, kindOf, nodeKind } from '../../domain/concept.ts';
import type { GraphEdge, GraphNode, Neo4jJson } from './schema.ts';

/** A node in a row of the app's own queries. */
export const nodeRow = z.object({
  elementId: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});
export type NodeRow = z.infer<typeof nodeRow>;

export const edgeRow = z.object({
  type: z.string(),
  properties: z.record(z.string(), z.unknown()),
  source: nodeRow,
  target: nodeRow,
});
export type EdgeRow = z.infer<typeof edgeRow>;

/** Text in a row; what is not there is empty. */
export const textCell = z.string().nullable().transform((text) => text ?? '');

/** A concept in a row: what a list shows of it. */
export const conceptRow = z.object({ id: z.string(), kind: nodeKind.catch('Other'), code: textCell, title: textCell, framework: z.string() });

/** The framework that an id names: the part before the colon. */
export function frameworkOf(id: string): string {
  return id.split(':', 1)[0] ?? '';
}

/** What a record of the app is called: its own label. */
const recordLabel = (labels: string[]): string | undefined => labels.find((label) => label !== 'PlumblineRecord');

export function toGraphNode(node: NodeRow): GraphNode {
  const kind = kindOf(node.labels);
  const known = !isOutside(kind) && typeof node.properties.id === 'string';
  const id = known ? String(node.properties.id) : node.elementId;
  return {
    id,
    kind,
    labels: node.labels,
    code: text(node.properties.code),
    title: text(node.properties.title ?? node.properties.name ?? (kind === 'Record' ? (recordLabel(node.labels) ?? id) : id)),
    framework: known ? frameworkOf(id) : '',
    properties: node.properties as Record<string, Neo4jJson>,
  };
}

export function toConceptRef(node: NodeRow): ConceptRef {
  const { id, kind, code, title, framework } = toGraphNode(node);
  return { id, kind, code, title, framework };
}

/** `id` of an edge: its own where it has one, else its place, so that the same relationship is always the same edge. */
export function edgeId(type: string, source: string, target: string, properties: Record<string, unknown>): string {
  return typeof properties.id === 'string' ? properties.id : `${source}>${type}>${target}`;
}

export function toGraphEdge({ type, properties, source, target }: EdgeRow): GraphEdge {
  const from = toGraphNode(source).id;
  const to = toGraphNode(target).id;
  return {
    id: edgeId(type, from, to, properties),
    type,
    source: from,
    target: to,
    properties: properties as Record<string, Neo4jJson>,
  };
}

/** Each item once, by id, in the order in which it first came. */
export function uniqueById<T extends { id: string }>(items: T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Orders codes and ids as people do: 8.2 before 8.10. */
export const byCode = new Intl.Collator('en', { numeric: true }).compare;

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
