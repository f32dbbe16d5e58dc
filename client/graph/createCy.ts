import cytoscape, { type Core } from 'cytoscape';
import { rest } from './motion.ts';

/** What is drawn while the picture is panned or zoomed. */
export interface WhileMoving {
  names: boolean;
  arrows: boolean;
  /** Images of nodes: signs and tiles. */
  images: boolean;
  /** As many pixels as at rest. */
  fine: boolean;
}

/** What each of these costs is in docs/bench-explore.md. */
const plain: WhileMoving = { names: false, arrows: false, images: true, fine: false };

/** An empty canvas. Selection is the page's own, so cytoscape's is off. */
export function createCy(container: HTMLElement, whileMoving: WhileMoving = plain): Core {
  const cy = cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 3,
    // Shift and drag draw a rectangle; what lies in it is the page's to choose.
    boxSelectionEnabled: true,
    selectionType: 'additive',
    autounselectify: true,
    layout: { name: 'preset' },
    pixelRatio: fineRatio(),
  });
  drawBitmaps(cy);
  drawSharply(cy);
  drawPlainly(cy, whileMoving);
  return cy;
}

/** Twice as fine as a plain screen: small text keeps the spacing of its letters. */
const fineRatio = (): number => Math.max(2, window.devicePixelRatio);

/** More elements than this are drawn from cytoscape's textures: soft, but quick. */
const sharpUpTo = 1500;

/** Cytoscape's renderer, as far as it is changed here; not in its types. */
interface Renderer {
  forcedPixelRatio: number;
  getCachedImage: (url: string, crossOrigin: unknown, onLoad: unknown) => HTMLImageElement | Bitmap;
  drawElementText: (...given: unknown[]) => unknown;
  drawArrowheads: (...given: unknown[]) => unknown;
  drawInscribedImage: (...given: unknown[]) => unknown;
  drawLayeredElements: (context: unknown, elements: ArrayLike<unknown>, ratio: number, extent: unknown) => void;
  drawElements: (context: unknown, elements: ArrayLike<unknown>) => void;
}

/**
 * Draws each element itself instead of a scaled texture of it. Text is sharp at every zoom, and the same picture is the
 * same pixel for pixel, however the page came to it.
 */
function drawSharply(cy: Core): void {
  const renderer = rendererOf(cy);
  const layered = renderer.drawLayeredElements;
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (elements.length > sharpUpTo) layered.call(renderer, context, elements, ratio, extent);
    else renderer.drawElements(context, elements);
  };
}

/** Leaves out what costs most while the picture is panned or zoomed. */
function drawPlainly(cy: Core, whileMoving: WhileMoving): void {
  const renderer = rendererOf(cy);
  let isMoving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const parts = { drawElementText: whileMoving.names, drawArrowheads: whileMoving.arrows, drawInscribedImage: whileMoving.images };
  for (const [name, stays] of Object.entries(parts) as [keyof typeof parts, boolean][]) {
    const draw = renderer[name];
    if (!stays) renderer[name] = (...given) => (isMoving ? undefined : draw.apply(renderer, given));
  }
  const settle = (): void => {
    isMoving = false;
    renderer.forcedPixelRatio = fineRatio();
    if (!cy.destroyed()) cy.forceRender();
  };
  cy.on('viewport', () => {
    isMoving = true;
    if (!whileMoving.fine) renderer.forcedPixelRatio = 1;
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  });
  cy.on('destroy', () => clearTimeout(timer));
}

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer();

/** An image as cytoscape takes it: it asks whether one is loaded. */
type Bitmap = HTMLCanvasElement & { complete: true };

/** Pixels of a bitmap for one of its image: nodes are drawn up to three times as large as at zoom 1. */
const bitmapScale = 2;
const bitmaps = new Map<string, Bitmap>();
/** Bitmaps that are kept, of at most some 100 kB each; a picture has some hundred. */
const mostBitmaps = 2000;

/** Draws signs and tiles from bitmaps: a browser draws an SVG anew each time, which is most of a frame where there are hundreds. */
function drawBitmaps(cy: Core): void {
  const renderer = rendererOf(cy);
  const cached = renderer.getCachedImage;
  renderer.getCachedImage = (url, crossOrigin, onLoad) => {
    const known = bitmaps.get(url);
    if (known) return known;
    const image = cached.call(renderer, url, crossOrigin, onLoad);
    if (!image.complete || image.width === 0) return image;
    const bitmap = Object.assign(document.createElement('canvas'), { width: image.width * bitmapScale, height: image.height * bitmapScale, complete: true as const });
    bitmap.getContext('2d')?.drawImage(image, 0, 0, bitmap.width, bitmap.height);
    if (bitmaps.size >= mostBitmaps) bitmaps.clear();
    bitmaps.set(url, bitmap);
    return bitmap;
  };
}
