import neo4j, { type Node } from 'neo4j-driver';
import { type EncodedValue, encodeValue } from './encode.ts';

/**
 * The ids of nodes that an answer's relationships begin and end at. An answer comes in parts, and a relationship may come
 * before its nodes or without them: what a part does not name is asked for before the part is handed on.
 */
export class NodeNames {
  readonly #ids = new Map<string, string>();

  /** Learns the nodes of some rows. Gives the element ids that their relationships name and nothing so far has told. */
  unknownIn(rows: unknown[][]): string[] {
    const { nodes, ends } = find(rows);
    for (const node of nodes) this.#learn(node);
    return [...ends].filter((id) => !this.#ids.has(id));
  }

  /** Learns what was asked for; a node that is not there any more keeps its element id. */
  answer(asked: string[], nodes: unknown[]): void {
    for (const id of asked) this.#ids.set(id, id);
    for (const node of find([nodes]).nodes) this.#learn(node);
  }

  encode(values: unknown[]): EncodedValue[] {
    return values.map((value) => encodeValue(value, (elementId) => this.#ids.get(elementId) ?? elementId));
  }

  #learn(node: Node): void {
    this.#ids.set(node.elementId, idOf(node) ?? node.elementId);
  }
}

/** The id by which Plumbline knows a node: its own where it is one of our graph's. */
function idOf(node: Node): string | undefined {
  if (!node.labels.some((label) => label === 'Concept' || label === 'Framework')) return undefined;
  const id: unknown = node.properties.id;
  return typeof id === 'string' ? id : undefined;
}

function find(rows: unknown[][]): { nodes: Node[]; ends: Set<string> } {
  const nodes: Node[] = [];
  const ends = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (neo4j.isNode(value)) nodes.push(value);
    else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (neo4j.isPath(value)) {
      visit(value.start);
      for (const segment of value.segments) visit(segment.end);
    } else if (Object.getPrototypeOf(value) === Object.prototype) Object.values(value).forEach(visit);
  };
  rows.forEach(visit);
  return { nodes, ends };
}
