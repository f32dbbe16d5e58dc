const kindOf = (sign: string | undefined): 'digit' | 'letter' | 'sign' => (sign === undefined ? 'sign' : /\d/.test(sign) ? 'digit' : /\p{L}/u.test(sign) ? 'letter' : 'sign');

/** Finds the code that a code stands under by how it is written: `AC-2(1)` under `AC-2`, `1.10` under `1`, `1.1` under `1.0`. */
export function structureOf(codes: readonly string[]): (code: string) => string | undefined {
  const known = new Set(codes);
  const compact = isCompact(codes, known);
  return (code) => {
    for (let length = code.length - 1; length > 0; length--) {
      const prefix = code.slice(0, length);
      const [before, after] = [kindOf(code[length - 1]), kindOf(code[length])];
      const boundary = before !== 'sign' && (after === 'sign' || before !== after || (compact && after === 'digit'));
      if (!boundary) continue;
      if (known.has(prefix)) return prefix;
      if (known.has(`${prefix}.0`) && `${prefix}.0` !== code && !code.startsWith(`${prefix}.0`)) return `${prefix}.0`;
    }
    return undefined;
  };
}

/**
 * Whether a figure behind a figure is a level of its own (`1a11` under `1a1`) and not a number of two figures: letters stand before
 * it, no code ends in 0, and whatever begins with a code follows it before its next sibling.
 */
function isCompact(codes: readonly string[], known: ReadonlySet<string>): boolean {
  const nested = codes.filter((code) => /^[\p{L}\d]*\p{L}\d{2,}$/u.test(code) && known.has(code.slice(0, -1)));
  if (nested.length < 2 || codes.some((code) => /\d0$/.test(code))) return false;
  const place = new Map(codes.map((code, index) => [code, index]));
  return nested.every((code) => {
    const parent = code.slice(0, -1);
    const next = parent.slice(0, -1) + String(Number(parent.at(-1)) + 1);
    return (place.get(next) ?? Infinity) > (place.get(code) ?? 0) && (place.get(parent) ?? 0) < (place.get(code) ?? 0);
  });
}

const last = (code: string) => /^(.*?)(\d{1,9})$/.exec(code);

/** The code that a spreadsheet may have cut a zero from: 8.1 that stands after 8.9 or before 8.11 may have been 8.10. */
export function lostZero(before: string | undefined, code: string, after: string | undefined): string | undefined {
  const parts = /^(\d+(?:\.\d+)*[.,])([1-9]\d?)$/.exec(code);
  if (!parts) return undefined;
  const meant = Number(parts[2]) * 10;
  const follows = (other: string | undefined, number: number) => {
    const match = other === undefined ? null : last(other);
    return match?.[1] === parts[1] && Number(match?.[2]) === number;
  };
  return follows(before, meant - 1) || follows(after, meant + 1) ? `${code}0` : undefined;
}
