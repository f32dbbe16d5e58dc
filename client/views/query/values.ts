import { z } from 'zod';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';
import { temporalTypes, type NodeValue, type RelationshipValue, type Value, type ValueMap } from './value.ts';

const map = z.record(z.string(), z.json());
const node = z.object({ $type: z.literal('node'), id: z.string(), labels: z.array(z.string()), properties: map });
const relationship = z.object({
  $type: z.literal('relationship'),
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties: map,
});
/** The encoding of `docs/values.md`. */
const encoded = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('integer'), value: z.string().regex(/^-?\d+$/) }),
  z.object({ $type: z.literal('float'), value: z.enum(['NaN', 'Infinity', '-Infinity']) }),
  z.object({ $type: z.enum(temporalTypes), value: z.string() }),
  z.object({ $type: z.literal('point'), srid: z.number(), x: z.number(), y: z.number(), z: z.number().optional() }),
  z.object({ $type: z.literal('bytes'), value: z.string() }),
  z.object({ $type: z.literal('map'), value: map }),
  z.object({ $type: z.literal('path'), nodes: z.array(node), relationships: z.array(relationship) }),
  node,
  relationship,
]);
type Encoded = z.infer<typeof encoded>;

/** Decodes one value of an answer. An object whose `$type` is unknown or malformed is shown as the map that it is. */
export function decodeValue(json: Neo4jJson): Value {
  if (json === null) return { kind: 'null' };
  if (typeof json === 'boolean') return { kind: 'boolean', value: json };
  if (typeof json === 'number') return { kind: 'number', value: json };
  if (typeof json === 'string') return { kind: 'string', value: json };
  if (Array.isArray(json)) return { kind: 'list', items: json.map(decodeValue) };
  const special = '$type' in json ? encoded.safeParse(json) : undefined;
  return special?.success ? decodeEncoded(special.data) : { kind: 'map', entries: decodeMap(json) };
}

function decodeEncoded(value: Encoded): Value {
  switch (value.$type) {
    case 'integer':
      return { kind: 'integer', value: BigInt(value.value) };
    case 'float':
      return { kind: 'number', value: Number(value.value) };
    case 'point':
      return { kind: 'point', srid: value.srid, x: value.x, y: value.y, z: value.z ?? null };
    case 'bytes':
      return { kind: 'bytes', base64: value.value };
    case 'map':
      return { kind: 'map', entries: decodeMap(value.value) };
    case 'node':
      return decodeNode(value);
    case 'relationship':
      return decodeRelationship(value);
    case 'path':
      return {
        kind: 'path',
        nodes: value.nodes.map(decodeNode),
        relationships: value.relationships.map(decodeRelationship),
      };
    default:
      return { kind: 'temporal', type: value.$type, text: value.value };
  }
}

function decodeNode({ id, labels, properties }: z.infer<typeof node>): NodeValue {
  return { kind: 'node', id, labels, properties: decodeMap(properties) };
}

function decodeRelationship(value: z.infer<typeof relationship>): RelationshipValue {
  const { id, type, source, target } = value;
  return { kind: 'relationship', id, type, source, target, properties: decodeMap(value.properties) };
}

function decodeMap(json: Record<string, Neo4jJson>): ValueMap {
  return Object.entries(json).map(([key, value]) => [key, decodeValue(value)]);
}
