import { textOf, type Term } from './graph.ts';
import { localName } from './vocabulary.ts';

const codeShape = /^(?:[A-Za-z]{1,3}-?)?\d{1,3}(?:[._-](?:\d{1,3}|[A-Za-z]))*$/;

/** The code among a concept's notations: one that continues its parent's, else the one its IRI ends in, else the shortest. Without any, the end of its IRI where that looks like a code. */
export function codeOf(notations: readonly Term[], id: string, parentCode: string | null): string | null {
  const codes = notations.map((term) => textOf(term).trim()).filter(Boolean);
  const last = localName(id);
  if (codes.length === 0) return codeShape.test(last) ? last : null;
  const byLength = codes.toSorted((a, b) => a.length - b.length);
  const continued = parentCode === null ? undefined : byLength.find((code) => code.startsWith(parentCode) && /^[.\-_/ ]/.test(code.slice(parentCode.length)));
  return continued ?? codes.find((code) => code === last) ?? byLength[0] ?? null;
}

const pieces = (code: string) => code.match(/\d+|[^\d.\-_ ]+/g) ?? [];

/** By numbers where both have one (2 before 10), numbers before letters (1.5 before 1.a). */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const [oneNumber, otherNumber] = [/^\d/.test(one), /^\d/.test(other)];
    if (oneNumber && otherNumber && Number(one) !== Number(other)) return Number(one) - Number(other);
    if (oneNumber !== otherNumber) return oneNumber ? -1 : 1;
    if (!oneNumber && one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
