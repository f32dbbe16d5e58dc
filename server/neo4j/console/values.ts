import neo4j, { type Node } from 'neo4j-driver';
import { type EncodedValue, encodeValue } from './encode.ts';

interface Found {
  nodes: Map<string, Node>;
  ends: Set<string>;
}

/** Element ids of nodes that relationships in the rows begin or end at, but the rows do not hold. */
export function missingNodes(rows: unknown[][]): string[] {
  const { nodes, ends } = find(rows);
  return [...ends].filter((id) => !nodes.has(id));
}

/** Encodes rows; a relationship names its ends by the ids of the nodes in `rows` and in `more`. */
export function encodeRows(rows: unknown[][], more: unknown[]): { rows: EncodedValue[][]; more: EncodedValue[] } {
  const { nodes } = find([...rows, more]);
  const ids = (elementId: string) => idOf(nodes.get(elementId)) ?? elementId;
  return {
    rows: rows.map((row) => row.map((value) => encodeValue(value, ids))),
    more: more.map((value) => encodeValue(value, ids)),
  };
}

/** The id by which Plumbline knows a node: its own where it is one of our graph's. */
function idOf(node: Node | undefined): string | undefined {
  if (!node?.labels.some((label) => label === 'Concept' || label === 'Framework')) return undefined;
  const id: unknown = node.properties.id;
  return typeof id === 'string' ? id : undefined;
}

function find(rows: unknown[][]): Found {
  const found: Found = { nodes: new Map(), ends: new Set() };
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (neo4j.isNode(value)) found.nodes.set((value).elementId, value);
    else if (neo4j.isRelationship(value)) {
      const { startNodeElementId, endNodeElementId } = value;
      found.ends.add(startNodeElementId).add(endNodeElementId);
    } else if (neo4j.isPath(value)) {
      const { start, segments } = value;
      visit(start);
      for (const segment of segments) visit(segment.end);
    } else if (Object.getPrototypeOf(value) === Object.prototype) Object.values(value).forEach(visit);
  };
  rows.forEach(visit);
  return found;
}
