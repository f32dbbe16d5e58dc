import { decodeMap } from '../console/decode.ts';
import { type EncodedValue, encodeValue } from '../console/encode.ts';

/** Properties as a backup keeps them: nothing is lost, a float that is a whole number included. */
export function keepProperties(properties: Record<string, unknown>): Record<string, EncodedValue> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, keep(value)]));
}

function keep(value: unknown): EncodedValue {
  if (typeof value === 'number' && Number.isInteger(value)) return { $type: 'float', value: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(keep);
  return encodeValue(value, String);
}

/** The same properties as the driver takes them. */
export function givenProperties(properties: Record<string, unknown>): Record<string, unknown> {
  return decodeMap(properties, 'properties');
}
