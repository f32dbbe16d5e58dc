import type { NodeKind } from '../../server/domain/concept.ts';
import { readableOn } from '../theme/colours.ts';
import { kindShapes } from '../theme/kinds.ts';
import type { PictureNode } from './picture.ts';

/** Outlines in a 16 by 16 box, the same that KindIcon draws. */
export const outlines: Record<(typeof kindShapes)[NodeKind], string> = {
  barrel: 'M2 4.5C2 2.5 14 2.5 14 4.5v7c0 2-12 2-12 0z',
  hexagon: 'M4.5 2.2h7L15 8l-3.5 5.8h-7L1 8z',
  ellipse: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  diamond: 'M8 1l7 7-7 7-7-7z',
  triangle: 'M8 1.8l6.8 12.2H1.2z',
  rectangle: 'M2 2h12v12H2z',
  'round-rectangle': 'M6 3h4a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
};

const image = (width: number, height: number, body: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${sized(width, height)}>${body}</svg>`)}`;

const sized = (width: number, height: number): string => `width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}"`;

const numberLook = 'font-family="Inter, Helvetica, Arial, sans-serif" font-size="19" font-weight="700"';

/** Shape of a kind in its hue, as an image 16 wide and high; `ground` keeps lines from showing through its rim. */
export function kindMark(kind: NodeKind, colour: string, ground: string): string {
  return image(16, 16, `<path d="${outlines[kindShapes[kind]]}" fill="${colour}" stroke="${ground}" stroke-width="1.5" paint-order="stroke"/>`);
}

/** An SDG's tile with its number, 40 wide and high. */
export function sdgTile(number: string, colour: string): string {
  const ink = readableOn(colour);
  return image(
    40,
    40,
    `<rect width="40" height="40" rx="4" fill="${colour}"/>` +
      `<text x="20" y="27" ${numberLook} text-anchor="middle" fill="${ink}">${number}</text>`,
  );
}

type Gap = NonNullable<PictureNode['gap']>;

const signs: Record<Gap, string> = {
  pending: '<path d="M4.500 8h.01M8 8h.01M11.500 8h.01" stroke-width="2"/>',
  'no-counterpart': '<path d="M4.200 11.800l7.600-7.600"/>',
  'not-counted': '<path d="M5.200 8h5.600" stroke-dasharray="1.500 2"/>',
  rejected: '<path d="M5.500 5.500l5 5M10.500 5.500l-5 5"/>',
  unreviewed: '<path d="M6.100 6.300a1.900 1.900 0 1 1 2.700 1.800c-.6.3-.8.6-.8 1.200M8 11.500h.01"/>',
  unreached: '<path d="M5 8h6"/>',
  'cross-cutting': '<path d="M5 6.400h6M5 9.600h6"/>',
};

/** Ring and sign of an unaligned concept, 16 wide and high: a question mark, a stroke, dots, a cross. */
export function gapMark(gap: Gap, colour: string): string {
  return image(
    16,
    16,
    `<g fill="none" stroke="${colour}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><circle cx="8" cy="8" r="6.6"/>${signs[gap]}</g>`,
  );
}

/** How many more a row stands for, 38 wide and 16 high. */
export const foldMark = (count: number, colour: string, ink: string): string =>
  image(
    38,
    16,
    `<rect x=".5" y=".5" width="37" height="15" rx="7.5" fill="${colour}" fill-opacity=".16" stroke="${colour}"/>` +
      `<text x="19" y="11.8" font-family="Inter, Helvetica, Arial, sans-serif" font-size="10.5" font-weight="600" text-anchor="middle" fill="${ink}">+${count > 999 ? `${Math.round(count / 1000)}k` : count}</text>`,
  );

/** A small pin, 16 wide and high. */
export const pinMark = (colour: string): string =>
  image(16, 16, `<path d="M5.5 1.500h5l-.6 5 2.600 2.700H3.500l2.600-2.700zM8 9.200v5.300" fill="${colour}" stroke="${colour}" stroke-width="1.2" stroke-linejoin="round"/>`);

/** A hairline across, that ends a row at its lines. */
export const leaderLine = (colour: string): string => image(4, 1, `<rect width="4" height="1" fill="${colour}"/>`);
