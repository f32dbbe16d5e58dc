const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a roman numeral up to 399; undefined for what is none. */
export function romanValue(text: string): number | undefined {
  const signs = text.toLowerCase();
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(signs) || signs === '') return undefined;
  return Array.from(signs).reduce((sum, sign, at) => {
    const value = worth[sign] ?? 0;
    return sum + (value < (worth[signs[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** Values that a printed number may have: a letter counts from `a`, and may be a roman numeral too. */
export function valuesOf(printed: string): number[] {
  const digits = /(\d+)\)?$/u.exec(printed)?.[1];
  if (digits !== undefined) return [Number(digits)];
  const letter = /([a-zA-Z])$/u.exec(printed)?.[1] ?? '';
  const roman = romanValue(printed);
  const alone = printed.length === 1 || /\d[.]?[a-z]$/u.test(printed) ? [letter.toLowerCase().charCodeAt(0) - 96] : [];
  return roman === undefined ? alone : [...alone, roman];
}

/** Share of a row of printed numbers that follow the one before, or begin again at one. */
export function runScore(printed: string[]): number {
  if (printed.length === 0) return 0;
  let [good, before] = [0, [0]];
  for (const one of printed) {
    const values = valuesOf(one);
    if (values.some((value) => value === 1 || before.includes(value - 1))) good += 1;
    before = values;
  }
  return good / printed.length;
}
