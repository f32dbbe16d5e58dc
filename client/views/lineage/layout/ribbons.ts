import type { LineageLink } from '../../../../server/api/lineage/schema.ts';

export type RibbonLink = LineageLink;
export interface Ribbon {
  link: RibbonLink;
  /** Path of its line, an SVG `d`. */
  path: string;
  /** Where it is taken hold of: before the later band, where no two are over each other. */
  knob: { x: number; y: number };
}

interface Place {
  concept: { id: string };
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A curve from the right edge of each earlier band to the left edge of the later one. Several at one edge are spread
 * over it in the order of their other ends, so that they do not cross there. Links to what is not drawn are left out.
 */
export function ribbonsOf(links: readonly RibbonLink[], bands: readonly Place[]): Ribbon[] {
  const byId = new Map(bands.map((band) => [band.concept.id, band]));
  const drawn = links.filter(({ concept, earlier }) => byId.has(concept) && byId.has(earlier));
  const middle = (id: string) => (byId.get(id)?.y ?? 0) + (byId.get(id)?.height ?? 0) / 2;
  const portOf = (link: RibbonLink, end: 'concept' | 'earlier') => {
    const other = end === 'concept' ? 'earlier' : 'concept';
    const siblings = drawn.filter((one) => one[end] === link[end]).sort((a, b) => middle(a[other]) - middle(b[other]));
    const band = byId.get(link[end]);
    return (band?.y ?? 0) + ((siblings.indexOf(link) + 1) / (siblings.length + 1)) * (band?.height ?? 0);
  };
  return drawn.map((link) => {
    const [from, to] = [byId.get(link.earlier), byId.get(link.concept)];
    const [x1, x2] = [(from?.x ?? 0) + (from?.width ?? 0), to?.x ?? 0];
    const y1 = Math.round(portOf(link, 'earlier'));
    const y2 = Math.round(portOf(link, 'concept'));
    const bend = Math.max(24, Math.abs(x2 - x1) / 2);
    return { link, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`, knob: { x: x2 - 9, y: y2 } };
  });
}
