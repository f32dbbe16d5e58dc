import type { NodeSingular } from 'cytoscape';
import { outlines } from '../../marks.ts';
import type { KindShape } from '../../../theme/kinds.ts';
import { textOf } from './styleOf.ts';
import { tag } from './tag.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node that is drawn as the shape of its kind, with the ring of an unaligned one. */
export function shapeSvg(node: NodeSingular, box: Box): string {
  const shape = tag('path', {
    d: outlines[textOf(node, 'shape') as KindShape],
    transform: `translate(${box.x} ${box.y}) scale(${box.width / 16} ${box.height / 16})`,
    fill: textOf(node, 'background-color'),
  });
  if (!node.hasClass('gap')) return shape;
  const grown = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  return tag('rect', { ...grown, rx: 6, fill: 'none', stroke: node.data('ring') as string, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }) + shape;
}
