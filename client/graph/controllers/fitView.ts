import type { Core } from 'cytoscape';

export interface View {
  zoom: number;
  pan: { x: number; y: number };
}

/** Most that a small picture is enlarged. */
const most = 1.15;

/** Zoom and pan that show the whole of a box, in the middle of the page. */
export function fittedView(box: { x1: number; y1: number; w: number; h: number }, page: { width: number; height: number }, padding: number): View {
  const room = { w: Math.max(1, page.width - 2 * padding), h: Math.max(1, page.height - 2 * padding) };
  // Rounded down to thousandths and to whole pixels: the same picture comes out of the same page whatever the browser's rounding.
  const zoom = Math.floor(Math.min(most, room.w / box.w, room.h / box.h) * 1000) / 1000;
  const at = (space: number, length: number, start: number): number => Math.round(padding + (space - length * zoom) / 2 - start * zoom);
  return { zoom, pan: { x: at(room.w, box.w, box.x1), y: at(room.h, box.h, box.y1) } };
}

/** The least move of a view that brings a box of the page into it, and a smaller zoom where it is larger than the page. */
export function viewWith(view: View, box: { x1: number; y1: number; x2: number; y2: number }, page: { width: number; height: number }, padding: number): View {
  const [w, h] = [box.x2 - box.x1, box.y2 - box.y1];
  const shrink = Math.min(1, (page.width - 2 * padding) / w, (page.height - 2 * padding) / h);
  const middle = { x: page.width / 2, y: page.height / 2 };
  const scaled = (value: number, about: number): number => about + (value - about) * shrink;
  const move = (start: number, end: number, length: number): number =>
    start < padding ? padding - start : end > length - padding ? length - padding - end : 0;
  const pan = { x: scaled(view.pan.x, middle.x), y: scaled(view.pan.y, middle.y) };
  return {
    zoom: view.zoom * shrink,
    pan: {
      x: pan.x + move(scaled(box.x1, middle.x), scaled(box.x2, middle.x), page.width),
      y: pan.y + move(scaled(box.y1, middle.y), scaled(box.y2, middle.y), page.height),
    },
  };
}

/** Moves the canvas to a view, gliding where motion is welcome. */
export function glide(cy: Core, view: View, motion: number): void {
  cy.stop(true);
  if (motion === 0) cy.viewport(view);
  else cy.animate(view, { duration: motion, easing: 'ease-out' });
}
