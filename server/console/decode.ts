import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { PlumblineError } from '../errors.ts';

const { types } = neo4j;

const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/** A decoder reads the members that its type has; what else an object holds is a mistake. */
function decoder<Shape extends z.ZodRawShape>(shape: Shape, decode: (members: z.output<z.ZodObject<Shape>>) => unknown): (encoded: object) => unknown {
  const schema = z.strictObject({ $type: z.string(), ...shape }) as unknown as z.ZodType<z.output<z.ZodObject<Shape>>>;
  return (encoded) => decode(schema.parse(encoded));
}

const inText = { value: z.string() };

const decoders = new Map<string, (encoded: object) => unknown>([
  ['integer', decoder(inText, ({ value }) => integerOf(value))],
  ['float', decoder({ value: z.union([z.number(), z.string().regex(/^(NaN|-?Infinity|[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)$/)]) }, ({ value }) => Number(value))],
  ['date', decoder(inText, ({ value }) => types.Date.fromString(value))],
  ['time', decoder(inText, ({ value }) => types.Time.fromString(value))],
  ['localtime', decoder(inText, ({ value }) => types.LocalTime.fromString(value))],
  ['datetime', decoder(inText, ({ value }) => types.DateTime.fromString(value))],
  ['localdatetime', decoder(inText, ({ value }) => types.LocalDateTime.fromString(value))],
  ['duration', decoder(inText, ({ value }) => types.Duration.fromString(value))],
  ['point', decoder({ srid: z.literal([4326, 4979, 7203, 9157]), x: z.number(), y: z.number(), z: z.number().optional() }, ({ srid, x, y, z: height }) => new types.Point(neo4j.int(srid), x, y, ...(height === undefined ? [] : [height])))],
  ['bytes', decoder({ value: z.base64() }, ({ value }) => new Int8Array(Buffer.from(value, 'base64')))],
]);

/**
 * One parameter as the driver takes it; the reverse of `encodeValue` for what Neo4j takes as a parameter.
 * Throws `bad-request` with the place for a `$type` that is not known, and for a value that its type can't have.
 */
export function decodeValue(value: unknown, path: string): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, index) => decodeValue(item, `${path}.${index}`));
  return Object.hasOwn(value, '$type') ? decodeTyped(value as { $type: unknown }, path) : decodeMap(value as Record<string, unknown>, path);
}

/** A map of parameters, each decoded. */
export function decodeMap(map: Record<string, unknown>, path = 'body.parameters'): Record<string, unknown> {
  if (Object.hasOwn(map, '__proto__')) throw wrong(path, 'a key cannot be __proto__: the driver would lose it');
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, decodeValue(item, `${path}.${key}`)]));
}

function decodeTyped(encoded: { $type: unknown }, path: string): unknown {
  const { $type: type, ...rest } = encoded;
  if (type === 'map') {
    const { value, ...others } = rest as Record<string, unknown>;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(others).length > 0) throw wrong(path, 'is not a value of type map');
    return decodeMap(value as Record<string, unknown>, `${path}.value`);
  }
  const decode = typeof type === 'string' ? decoders.get(type) : undefined;
  if (!decode) throw wrong(path, `${JSON.stringify(type)} is not a type that a parameter can have`);
  try {
    return decode(encoded);
  } catch (error) {
    throw wrong(path, `is not a value of type ${String(type)}`, error);
  }
}

/** Throws for what is not a whole number of 64 bits. */
function integerOf(value: string): unknown {
  if (!/^[+-]?\d{1,30}$/.test(value)) throw new Error('not a whole number');
  const exact = BigInt(value);
  if (exact < least || exact > most) throw new Error('more than 64 bits');
  return neo4j.int(exact.toString());
}

function wrong(path: string, message: string, cause?: unknown): PlumblineError {
  return new PlumblineError('bad-request', `${path}: ${message}`, { cause, problems: [{ path, message }] });
}
