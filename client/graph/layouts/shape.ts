/** Form of the page that shapes are laid out for: its width by its height. The same on every page of its kind, so that a link gives the same picture. */
export type Shape = 'wide' | 'narrow';

const aspects: Record<Shape, number> = { wide: 1.55, narrow: 0.68 };

/** Least room of one shape, in pixels at zoom 1, and the most that it is given where there are few. */
const leastCell = 58;
const mostCell = 118;
/** A page as far as few shapes share it. */
const commonPage = 950 * 613;

/** Length of the side of the square that one of `count` shapes has. */
export const cellFor = (count: number): number => Math.max(leastCell, Math.min(mostCell, Math.sqrt(commonPage / Math.max(1, count))));

/** Width and height for shapes that take `area` square pixels together. */
export function frameFor(area: number, shape: Shape): { width: number; height: number } {
  const height = Math.sqrt(area / aspects[shape]);
  return { width: height * aspects[shape], height };
}
