import neo4j from 'neo4j-driver';

/**
 * A driver value as plain data for the app's own queries: safe integers become numbers, temporals ISO text,
 * nodes `{elementId, labels, properties}`, relationships `{elementId, type, startElementId, endElementId, properties}`.
 * Console answers, where nothing may be lost, use `encodeValue` instead.
 */
export function plainValue(value: unknown): unknown {
  // Most values are texts: they are through before anything else is asked.
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) return (value).toNumber();
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isNode(value)) {
    const node = value;
    return { elementId: node.elementId, labels: node.labels, properties: plainObject(node.properties) };
  }
  if (neo4j.isRelationship(value)) {
    const relationship = value;
    return {
      elementId: relationship.elementId,
      type: relationship.type,
      startElementId: relationship.startNodeElementId,
      endElementId: relationship.endNodeElementId,
      properties: plainObject(relationship.properties),
    };
  }
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  return plainObject(value);
}

function plainObject(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item)]));
}
