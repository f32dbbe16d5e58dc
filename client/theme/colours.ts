/*
 * Colours that a canvas needs as values; the same as in tokens.css (tests/client/colours.test.ts compares them).
 *   frameworkColour('sf2022', 'dark')   for cytoscape        frameworkVariable('sf2022')   for CSS
 *   sdgColour('sdg:16.3') or sdgColour('16')   the UN's colour of the goal, for SDGs alone
 */
export type Theme = 'light' | 'dark';

/** Hues of the frameworks: at least 3:1 against every surface, apart from each other in all three kinds of colour blindness. */
export const frameworkColours: Record<Theme, Record<string, string>> = {
  light: {
    sf2014: '#a1870f',
    sf2017: '#0a9a62',
    sf2022: '#0b4fb3',
    gpg2017: '#a8307c',
    oec2022: '#6b3210',
    sdg: '#2b2f36',
    other: '#6b6f76',
  },
  dark: {
    sf2014: '#f7c61f',
    sf2017: '#45e3a0',
    sf2022: '#2a86f0',
    gpg2017: '#b65aa3',
    oec2022: '#d24a1c',
    sdg: '#ced4de',
    other: '#9aa0a8',
  },
};

/** The UN's colours of the 17 goals, by number. */
export const sdgColours: readonly string[] = [
  '#E5243B', '#DDA63A', '#4C9F38', '#C5192D', '#FF3A21', '#26BDE2', '#FCC30B', '#A21942', '#FD6925',
  '#DD1367', '#FD9D24', '#BF8B2E', '#3F7E44', '#0A97D9', '#56C02B', '#00689D', '#19486A',
];

/** Hue of a framework as a value; frameworks that were imported later share the grey one. */
export function frameworkColour(framework: string, theme: Theme): string {
  const hues = frameworkColours[theme];
  return hues[framework] ?? hues.other ?? '#808080';
}

/** Hue of a framework as a CSS value that follows the theme. */
export function frameworkVariable(framework: string): string {
  return `var(--fw-${framework in frameworkColours.light ? framework : 'other'})`;
}

/** Number of the SDG that a code or id belongs to (`16`, `16.3`, `sdg:16.a`); null for anything else. */
export function sdgNumber(codeOrId: string): number | null {
  const match = /^(?:sdg:)?(\d{1,2})(?:\.[0-9a-z]+)?$/i.exec(codeOrId);
  const number = Number(match?.[1]);
  return number >= 1 && number <= sdgColours.length ? number : null;
}

/** The UN's colour of the goal that a code or id belongs to; null for anything else. */
export function sdgColour(codeOrId: string): string | null {
  const number = sdgNumber(codeOrId);
  return number === null ? null : (sdgColours[number - 1] ?? null);
}

/** WCAG relative luminance of `#rrggbb`. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio of two `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Black or white, whichever reads better on the colour (always 4.5:1 or more). */
export function readableOn(colour: string): string {
  return contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
}
