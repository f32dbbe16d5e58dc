import type { QueryParameter } from '../../../cypher/schema.ts';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';

/** A parameter as it is sent, or why it cannot be. */
export type ParsedParameter = { ok: true; value: Neo4jJson } | { ok: false; message: string };

const ok = (value: Neo4jJson): ParsedParameter => ({ ok: true, value });
const wrong = (message: string): ParsedParameter => ({ ok: false, message });

/**
 * Reads what was typed for a declared parameter. Untouched (undefined) it has its default; an emptied text or list is
 * empty, anything else that was emptied has its default again.
 */
export function parseParameter({ type, default: fallback }: QueryParameter, typed: string | undefined): ParsedParameter {
  const text = typed?.trim();
  if (text === '' && type === 'string') return ok('');
  if (text === '' && type === 'string[]') return ok([]);
  if (text === undefined || text === '') return fallback === undefined ? wrong('Needs a value.') : ok(fallback);
  switch (type) {
    case 'integer':
      return parseInteger(text);
    case 'number':
      return Number.isFinite(Number(text)) ? ok(Number(text)) : wrong(`“${text}” is not a number.`);
    case 'boolean':
      return text === 'true' || text === 'false' ? ok(text === 'true') : wrong('Write true or false.');
    case 'string[]':
      return ok(text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== ''));
    default:
      return ok(text);
  }
}

/** Reads a parameter that nothing declares: JSON, in the encoding of `docs/values.md`. */
export function parseFreeParameter(typed: string): ParsedParameter {
  const text = typed.trim();
  if (text === '') return wrong('Needs a value, written as JSON: "text", 5, true, ["a", "b"] or null.');
  try {
    const value = JSON.parse(text) as Neo4jJson;
    const lost = unsafeInteger(text);
    return lost === null
      ? ok(value)
      : wrong(`${lost} is too long for a JSON number. Write {"$type":"integer","value":"${lost}"}.`);
  } catch {
    const looksLikeText = /^[^\s"'[{\d-][^"[{]*$/.test(text);
    return wrong(looksLikeText ? `Not JSON. A text needs double quotes: ${JSON.stringify(text)}` : 'Not JSON yet.');
  }
}

/** A declared parameter's value as its input shows it; the inverse of `parseParameter`. */
export function typedText(value: Neo4jJson | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parseInteger(text: string): ParsedParameter {
  if (!/^[+-]?\d+$/.test(text)) return wrong(`“${text}” is not a whole number.`);
  const value = BigInt(text.replace(/^\+/, ''));
  if (BigInt.asIntN(64, value) !== value) return wrong('Neo4j keeps whole numbers up to 9223372036854775807.');
  return ok(Number.isSafeInteger(Number(value)) ? Number(value) : { $type: 'integer', value: String(value) });
}

/** First integer outside strings that a JSON number would round; null where there is none. */
function unsafeInteger(json: string): string | null {
  const bare = json.replace(/"(?:\\.|[^"\\])*"/g, '""');
  const integers = bare.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
  return integers.find((text) => /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text))) ?? null;
}
