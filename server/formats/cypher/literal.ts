import { carried } from '../export/properties.ts';

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text as a literal of Cypher. A backslash and a `u` are kept apart: older parsers take the two for the code of a character before
 * they look at anything else, quotes included.
 */
function textLiteral(text: string): string {
  const inside = carried(text).replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign);
  return `'${inside.replaceAll('\\u', "\\' + 'u")}'`;
}

/** A value of a property as a literal. `isFloat` says that a whole number is a float all the same. */
export function literal(value: unknown, isFloat = false): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isFloat)).join(', ')}]`;
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return isFloat || !Number.isSafeInteger(value) ? floatLiteral(value) : String(value);
  return typeof value === 'boolean' ? String(value) : textLiteral(JSON.stringify(value));
}

function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return '0.0 / 0.0';
  if (!Number.isFinite(value)) return value > 0 ? '1.0 / 0.0' : '-1.0 / 0.0';
  const text = Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Whether a name can be written: none that is empty, or in which an older parser would find the code of a character. */
export const isWritable = (name: string): boolean => name !== '' && !name.includes('\\');

/** A name of a property, label or type. */
export const named = (name: string): string => `\`${carried(name).replaceAll('`', '``')}\``;

/** Properties as a map; those whose names cannot be written are left out. */
export function mapLiteral(properties: Readonly<Record<string, unknown>>, floats: readonly string[] = []): string {
  const pairs = Object.entries(properties).filter(([name, value]) => isWritable(name) && value !== null && value !== undefined);
  return `{${pairs.map(([name, value]) => `${named(name)}: ${literal(value, floats.includes(name))}`).join(', ')}}`;
}
