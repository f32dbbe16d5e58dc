import neo4j, {
  type Node,
  type Path,
  type Point,
  type Relationship,
} from 'neo4j-driver';

/** JSON with the objects of `docs/values.md` for what JSON cannot hold. */
export type EncodedValue =
  | null
  | boolean
  | number
  | string
  | EncodedValue[]
  | { [key: string]: EncodedValue };

/** Finds the id by which the app knows a node of this answer. */
export type NodeIds = (elementId: string) => string;

/** Encodes one value of the driver; see `docs/values.md`. Loses nothing. */
export function encodeValue(value: unknown, ids: NodeIds): EncodedValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return encodeValue(neo4j.int(value), ids);
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $type: 'float', value: String(value) };
  if (neo4j.isInt(value)) {
    const integer = value;
    return integer.inSafeRange() ? integer.toNumber() : { $type: 'integer', value: integer.toString() };
  }
  if (Array.isArray(value)) return value.map((item) => encodeValue(item, ids));
  return encodeObject(value, ids);
}

function encodeObject(value: object, ids: NodeIds): EncodedValue {
  if (neo4j.isNode(value)) return encodeNode(value, ids);
  if (neo4j.isRelationship(value)) return encodeRelationship(value, ids);
  if (neo4j.isPath(value)) return encodePath(value, ids);
  if (neo4j.isPoint(value)) return encodePoint(value);
  if (value instanceof Int8Array || value instanceof Uint8Array) {
    return { $type: 'bytes', value: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  }
  const temporal = temporalType(value);
  if (temporal) return { $type: temporal, value: (value as { toString(): string }).toString() };
  const map = encodeProperties(value, ids);
  return '$type' in map ? { $type: 'map', value: map } : map;
}

function temporalType(value: object): string | undefined {
  if (neo4j.isDate(value)) return 'date';
  if (neo4j.isTime(value)) return 'time';
  if (neo4j.isLocalTime(value)) return 'localtime';
  if (neo4j.isDateTime(value)) return 'datetime';
  if (neo4j.isLocalDateTime(value)) return 'localdatetime';
  return neo4j.isDuration(value) ? 'duration' : undefined;
}

function encodeNode(node: Node, ids: NodeIds): EncodedValue {
  return {
    $type: 'node',
    id: ids(node.elementId),
    elementId: node.elementId,
    labels: node.labels,
    properties: encodeProperties(node.properties, ids),
  };
}

function encodeRelationship(relationship: Relationship, ids: NodeIds): EncodedValue {
  const source = ids(relationship.startNodeElementId);
  const target = ids(relationship.endNodeElementId);
  const own: unknown = relationship.properties.id;
  return {
    $type: 'relationship',
    id: typeof own === 'string' ? own : `${source}>${relationship.type}>${target}`,
    elementId: relationship.elementId,
    type: relationship.type,
    source,
    target,
    properties: encodeProperties(relationship.properties, ids),
  };
}

function encodePath(path: Path, ids: NodeIds): EncodedValue {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return {
    $type: 'path',
    nodes: nodes.map((node) => encodeNode(node, ids)),
    relationships: path.segments.map(({ relationship }) => encodeRelationship(relationship, ids)),
  };
}

function encodePoint(point: Point): EncodedValue {
  const { srid, x, y, z } = point;
  return { $type: 'point', srid: Number(srid), x, y, ...(z === undefined ? {} : { z }) };
}

function encodeProperties(properties: object, ids: NodeIds): { [key: string]: EncodedValue } {
  return Object.fromEntries(Object.entries(properties).map(([key, item]) => [key, encodeValue(item, ids)]));
}
