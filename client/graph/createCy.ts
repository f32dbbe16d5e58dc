import cytoscape, { type Core } from 'cytoscape';

/** An empty canvas. Selection is the page's own, so cytoscape's is off. */
export function createCy(container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: 'preset' },
    // Twice as fine as a plain screen: small text keeps the spacing of its letters.
    pixelRatio: Math.max(2, window.devicePixelRatio),
  });
  drawSharply(cy);
  return cy;
}

/** More elements than this are drawn from cytoscape's textures: soft, but quick. */
const sharpUpTo = 1500;

/** Cytoscape's renderer, as far as sharp text needs it; not in its types. */
interface Renderer {
  drawLayeredElements: (context: unknown, elements: ArrayLike<unknown>, ratio: number, extent: unknown) => void;
  drawElements: (context: unknown, elements: ArrayLike<unknown>) => void;
}

/**
 * Draws each element itself instead of a scaled texture of it. Text is sharp at every zoom, and the same picture is the
 * same pixel for pixel, however the page came to it.
 */
function drawSharply(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const layered = renderer.drawLayeredElements;
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (elements.length > sharpUpTo) layered.call(renderer, context, elements, ratio, extent);
    else renderer.drawElements(context, elements);
  };
}
