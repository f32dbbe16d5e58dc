import neo4j from 'neo4j-driver';
import { PlumblineError } from '../errors.ts';

const { types } = neo4j;

type Decoder = (encoded: Record<string, unknown>) => unknown;

const decoders: Record<string, Decoder> = {
  integer: ({ value }) => neo4j.int(String(value), { strictStringValidation: true }),
  float: ({ value }) => Number(value),
  date: ({ value }) => types.Date.fromString(String(value)),
  time: ({ value }) => types.Time.fromString(String(value)),
  localtime: ({ value }) => types.LocalTime.fromString(String(value)),
  datetime: ({ value }) => types.DateTime.fromString(String(value)),
  localdatetime: ({ value }) => types.LocalDateTime.fromString(String(value)),
  duration: ({ value }) => types.Duration.fromString(String(value)),
  point: ({ srid, x, y, z }) => new types.Point(neo4j.int(Number(srid)), Number(x), Number(y), ...(z === undefined ? [] : [Number(z)])),
  bytes: ({ value }) => new Int8Array(Buffer.from(String(value), 'base64')),
  map: ({ value }) => decodeMap(value as Record<string, unknown>),
};

/**
 * One parameter as the driver takes it; the reverse of `encodeValue` for what Neo4j takes as a parameter.
 * Throws `bad-request` with the place for a `$type` that is not known.
 */
export function decodeValue(value: unknown, path: string): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, index) => decodeValue(item, `${path}.${index}`));
  const map = value as Record<string, unknown>;
  return typeof map.$type === 'string' ? decodeTyped(map, map.$type, path) : decodeMap(map, path);
}

/** A map of parameters, each decoded. */
export function decodeMap(map: Record<string, unknown>, path = 'body.parameters'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, decodeValue(item, `${path}.${key}`)]));
}

function decodeTyped(map: Record<string, unknown>, type: string, path: string): unknown {
  const fail = (message: string, cause?: unknown) =>
    new PlumblineError('bad-request', `${path}: ${message}`, { cause, problems: [{ path, message }] });
  const decoder = decoders[type];
  if (!decoder) throw fail(`"${type}" is not a type that a parameter can have`);
  try {
    return decoder(map);
  } catch (error) {
    throw fail(`is not a value of type ${type}`, error);
  }
}
