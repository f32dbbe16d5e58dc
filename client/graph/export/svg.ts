import type { Core } from 'cytoscape';
import { Context } from 'svgcanvas';

const margin = 24;

/** Cytoscape's renderer, as far as an export needs it; not in its types. */
interface Renderer {
  usePaths: () => boolean;
  getCachedZSortedEles: () => unknown;
  drawElements: (context: Context, elements: unknown) => void;
}

/** The whole picture as an SVG whose text stays text: cytoscape draws into a canvas that writes down what is drawn. */
export function svgOf(cy: Core, background: string): Blob {
  const box = cy.elements().boundingBox();
  const [width, height] = [Math.ceil(box.w + 2 * margin), Math.ceil(box.h + 2 * margin)];
  const context = new Context(width, height);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.translate(margin - box.x1, margin - box.y1);
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const usePaths = renderer.usePaths;
  // Path2D objects cannot be written down; without them cytoscape draws line by line.
  renderer.usePaths = () => false;
  try {
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  } finally {
    renderer.usePaths = usePaths;
  }
  return new Blob([context.getSerializedSvg()], { type: 'image/svg+xml' });
}
