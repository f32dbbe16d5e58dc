import { colourOf } from './colourOf.ts';
import { markInset } from './layouts/courses.ts';
import { isTop } from './layouts/columnsSizes.ts';
import type { PlacedNode } from './layouts/placed.ts';
import { foldMark, gapMark, kindMark, leaderLine, pinMark, sdgTile } from './marks.ts';
import type { PictureNode } from './picture.ts';
import type { CanvasTokens } from './tokens.ts';

/** Images of one node as cytoscape takes them: parallel lists. */
export interface NodeImages {
  images: string[];
  imagesX: string[];
  imagesW: string[];
  imagesH: string[];
}

interface Layer {
  image: string;
  x: number;
  width: number;
  height: number;
}

const lists = (layers: readonly Layer[]): NodeImages => ({
  images: layers.map(({ image }) => image),
  imagesX: layers.map(({ x }) => `${x}px`),
  imagesW: layers.map(({ width }) => `${width}px`),
  imagesH: layers.map(({ height }) => `${height}px`),
});

export const noImages: NodeImages = lists([]);

/** A row's images from below: the hairline to its ribbons, mark or tile, sign, pin. */
export function rowImages(node: PictureNode, at: PlacedNode, row: { lined: boolean; room: number }, tokens: CanvasTokens): NodeImages {
  const colour = colourOf(node, tokens.theme);
  const layers: Layer[] = [];
  if (row.lined && node.side === 'left') layers.push({ image: leaderLine(tokens.line), x: markInset + 8, width: at.width - markInset - 8, height: 1 });
  layers.push(markOf(node, at, colour, tokens));
  if (node.gap !== null) layers.push({ image: gapMark(node.gap, tokens.gaps[node.gap]), x: at.width - 22, width: 16, height: 16 });
  if (node.pinned !== null) layers.push({ image: pinMark(tokens.muted), x: at.width - (node.gap === null ? 20 : 40), width: 14, height: 14 });
  if (node.represents > 0) layers.push({ image: foldMark(node.represents, colour, tokens.text), x: at.width - (node.gap === null ? 0 : 22) - (node.pinned === null ? 0 : 18) - 40, width: 38, height: 16 });
  return lists(layers);
}

function markOf(node: PictureNode, at: PlacedNode, colour: string, tokens: CanvasTokens): Layer {
  if (node.kind === 'SDG' && isTop(node)) return tileOf(node, at, colour);
  const size = node.kind === 'Framework' ? 18 : node.kind === 'Goal' ? 16 : 14;
  return { image: kindMark(node.kind, colour, tokens.surface), x: markInset - size / 2, width: size, height: size };
}

/** A tile is higher than its row, which has room above and below. */
function tileOf(node: PictureNode, at: PlacedNode, colour: string): Layer {
  const size = Math.min(42, at.height + 10);
  return { image: sdgTile(node.code, colour), x: 42 - size, width: size, height: size };
}

/** Images of a node that is a shape: the SDG's tile, or the sign of an unaligned concept. */
export function tileImage(node: PictureNode, at: PlacedNode, colour: string, tokens: CanvasTokens): NodeImages {
  if (node.kind === 'SDG') return lists([{ image: sdgTile(node.code, colour), x: 0, width: at.width, height: at.height }]);
  if (node.gap === null) return noImages;
  const size = Math.min(16, at.width * 0.7);
  return lists([{ image: gapMark(node.gap, tokens.surface), x: (at.width - size) / 2, width: size, height: size }]);
}
