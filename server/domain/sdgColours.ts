/** The UN's colours of the 17 goals, by number. */
export const sdgColours: readonly string[] = [
  '#E5243B', '#DDA63A', '#4C9F38', '#C5192D', '#FF3A21', '#26BDE2', '#FCC30B', '#A21942', '#FD6925',
  '#DD1367', '#FD9D24', '#BF8B2E', '#3F7E44', '#0A97D9', '#56C02B', '#00689D', '#19486A',
];

/** Number of the SDG that a code belongs to (`16`, `16.3`, `16.a`); null for anything else. */
export function sdgNumber(code: string): number | null {
  const match = /^(\d{1,2})(?:\.[0-9a-z]+)?$/i.exec(code);
  const number = Number(match?.[1]);
  return number >= 1 && number <= sdgColours.length ? number : null;
}

/** The UN's colour of the goal that a code belongs to; null for anything else. */
export function sdgColour(code: string): string | null {
  const number = sdgNumber(code);
  return number === null ? null : (sdgColours[number - 1] ?? null);
}
