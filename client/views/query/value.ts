/** Temporal types, named as in the encoding. */
export const temporalTypes = ['date', 'time', 'localtime', 'datetime', 'localdatetime', 'duration'] as const;
export type TemporalType = (typeof temporalTypes)[number];

export interface NodeValue {
  kind: 'node';
  id: string;
  labels: string[];
  properties: ValueMap;
}

export interface RelationshipValue {
  kind: 'relationship';
  id: string;
  type: string;
  source: string;
  target: string;
  properties: ValueMap;
}

/** Properties or a map, in the order of the answer. */
export type ValueMap = [key: string, value: Value][];

/** One value of Neo4j, decoded. Integers are `bigint` only where a number would lose digits. */
export type Value =
  | { kind: 'null' }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number }
  | { kind: 'integer'; value: bigint }
  | { kind: 'string'; value: string }
  | { kind: 'temporal'; type: TemporalType; text: string }
  | { kind: 'point'; srid: number; x: number; y: number; z: number | null }
  | { kind: 'bytes'; base64: string }
  | NodeValue
  | RelationshipValue
  | { kind: 'path'; nodes: NodeValue[]; relationships: RelationshipValue[] }
  | { kind: 'list'; items: Value[] }
  | { kind: 'map'; entries: ValueMap };
