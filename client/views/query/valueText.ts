import type { NodeValue, RelationshipValue, Value, ValueMap } from './value.ts';

/** Text of a value as a cell, a CSV field or the clipboard shows it: bare at the top, Cypher's notation inside. */
export function valueText(value: Value): string {
  return value.kind === 'string' ? value.value : literal(value);
}

/** A value over several lines, indented by two, for the reader of one nested value. */
export function prettyText(value: Value, indent = ''): string {
  const inner = `${indent}  `;
  if (value.kind === 'list' && value.items.some(isNested)) {
    return `[\n${value.items.map((item) => inner + prettyText(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (value.kind === 'map' && value.entries.length > 0) return prettyMap(value.entries, indent);
  if (value.kind === 'node') return `(${nodeHead(value)} ${prettyMap(value.properties, indent)})`;
  if (value.kind === 'relationship') return `[${relationshipHead(value)} ${prettyMap(value.properties, indent)}]`;
  return indent === '' ? valueText(value) : literal(value);
}

function prettyMap(entries: ValueMap, indent: string): string {
  if (entries.length === 0) return '{}';
  const inner = `${indent}  `;
  return `{\n${entries.map(([key, value]) => `${inner}${name(key)}: ${prettyText(value, inner)}`).join(',\n')}\n${indent}}`;
}

/** True for values that have values inside. */
export function isNested(value: Value): boolean {
  return value.kind === 'list' ? value.items.length > 0 : ['map', 'node', 'relationship', 'path'].includes(value.kind);
}

function literal(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'string':
      return `'${value.value.replace(/[\\']/g, '\\$&')}'`;
    case 'boolean':
    case 'number':
    case 'integer':
      return String(value.value);
    case 'temporal':
      return value.text;
    case 'point':
      return `point({srid: ${value.srid}, x: ${value.x}, y: ${value.y}${value.z === null ? '' : `, z: ${value.z}`}})`;
    case 'bytes':
      return `bytes('${value.base64}')`;
    case 'list':
      return `[${value.items.map(literal).join(', ')}]`;
    case 'map':
      return mapText(value.entries);
    case 'node':
      return `(${nodeHead(value)} ${mapText(value.properties)})`;
    case 'relationship':
      return `[${relationshipHead(value)} ${mapText(value.properties)}]`;
    case 'path':
      return pathText(value.nodes, value.relationships);
  }
}

function mapText(entries: ValueMap): string {
  return `{${entries.map(([key, value]) => `${name(key)}: ${literal(value)}`).join(', ')}}`;
}

const name = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);
const nodeHead = (node: NodeValue): string => node.labels.map((label) => `:${name(label)}`).join('');
const relationshipHead = (value: RelationshipValue): string => `:${name(value.type)}`;

function pathText(nodes: NodeValue[], relationships: RelationshipValue[]): string {
  return nodes
    .map((node, index) => {
      const step = relationships[index - 1];
      if (!step) return `(${node.id})`;
      const forward = step.target === node.id;
      return `${forward ? '-' : '<-'}[:${name(step.type)}]${forward ? '->' : '-'}(${node.id})`;
    })
    .join('');
}
