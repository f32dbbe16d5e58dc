/*
 * Colours that a canvas needs as values; the same as in tokens.css (tests/client/colours.test.ts compares them).
 *   sdgColour('16.3') or sdgColour('16')   the UN's colour of the goal, for SDGs and their targets alone
 */
export { sdgColour, sdgColours, sdgNumber } from '../../server/domain/sdgColours.ts';

export type Theme = 'light' | 'dark';

/** The grey of frameworks that state no colour, and of nodes that belong to none. */
export const otherColours: Record<Theme, string> = { light: '#6b6f76', dark: '#9aa0a8' };

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
