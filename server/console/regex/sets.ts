/** Characters as sorted, separate ranges. */
export type CharSet = readonly (readonly [number, number])[];

const last = 0xffff;

export function setOf(...ranges: (readonly [number, number])[]): CharSet {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const end = merged.at(-1);
    if (end && from <= end[1] + 1) end[1] = Math.max(end[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The set with both cases of its letters, as `(?i)` reads it. */
export function withBothCases(set: CharSet): CharSet {
  const shifted = (from: number, to: number, by: number) =>
    set.map(([begin, end]) => [Math.max(begin, from) + by, Math.min(end, to) + by] as const).filter(([begin, end]) => begin <= end);
  return setOf(...set, ...shifted(0x41, 0x5a, 32), ...shifted(0x61, 0x7a, -32));
}

export const everything = setOf([0, last]);
export const lineEnds = setOf([10, 10], [13, 13], [0x85, 0x85], [0x2028, 0x2029]);
export const digits = setOf([48, 57]);
export const blanks = setOf([9, 13], [32, 32]);
export const letters = setOf([65, 90], [97, 122], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x1fff], [0x2c00, last]);
export const wordChars = setOf([48, 57], [65, 90], [95, 95], [97, 122]);
export const punctuation = setOf([33, 47], [58, 64], [91, 96], [123, 126], [0xa1, 0xa9], [0xab, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0x2010, 0x2bff], [0x3000, 0x303f]);

export function charSet(char: string): CharSet {
  const code = char.charCodeAt(0);
  return setOf([code, code]);
}

export function complement(set: CharSet): CharSet {
  const gaps: [number, number][] = [];
  let from = 0;
  for (const [begin, end] of set) {
    if (begin > from) gaps.push([from, begin - 1]);
    from = end + 1;
  }
  if (from <= last) gaps.push([from, last]);
  return gaps;
}

export function intersects(a: CharSet, b: CharSet): boolean {
  return a.some(([from, to]) => b.some(([begin, end]) => from <= end && begin <= to));
}
