import neo4j from 'neo4j-driver';

/** Parameters for the driver: whole numbers become Cypher integers (the driver would send them as floats), except `floats`. */
export function toParameters(value: Record<string, unknown>, floats: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, floats.includes(key) ? item : toParameter(item)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') return toParameters(value as Record<string, unknown>);
  return value;
}
