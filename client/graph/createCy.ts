import cytoscape, { type Core } from 'cytoscape';

/** An empty canvas. Selection is the page's own, so cytoscape's is off. */
export function createCy(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: 0.12,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: 'preset' },
    // Whole device pixels, and never fewer than two a unit: text is drawn from textures and would blur.
    pixelRatio: Math.max(2, Math.ceil(window.devicePixelRatio)),
  });
}
