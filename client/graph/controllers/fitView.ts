import type { Core } from 'cytoscape';

/** What a fitted picture keeps to. */
export interface FitRules {
  padding: number;
  /** Smallest zoom at which text is still read; a larger picture is cut off at the right and below instead. */
  least: number;
  most: number;
  /** Shows the whole picture on a narrow page too, where else the width alone counts. */
  whole?: boolean;
}

const narrowPage = 560;

/** Zoom and pan that show the whole picture, or its upper left part where the whole would be too small to read. */
export function fittedView(
  box: { x1: number; y1: number; w: number; h: number },
  page: { width: number; height: number },
  { padding, least, most, whole: isWhole = false }: FitRules,
): { zoom: number; pan: { x: number; y: number } } {
  const room = { w: page.width - 2 * padding, h: page.height - 2 * padding };
  // A page that is narrow is scrolled downwards: there the width alone counts.
  const whole = page.width < narrowPage && !isWhole ? room.w / box.w : Math.min(room.w / box.w, room.h / box.h);
  // Whole thousandths and whole pixels: the same picture comes out of the same page whatever the browser's rounding.
  const zoom = Math.round(Math.min(most, Math.max(least, whole)) * 1000) / 1000;
  const at = (space: number, length: number, start: number): number => {
    const spare = space - length * zoom;
    return Math.round(padding + (spare > 0 ? spare / 2 : 0) - start * zoom);
  };
  return { zoom, pan: { x: at(room.w, box.w, box.x1), y: at(room.h, box.h, box.y1) } };
}

/** Moves the canvas to a view, gliding where motion is welcome. */
export function glide(cy: Core, view: { zoom: number; pan: { x: number; y: number } }, motion: number): void {
  cy.stop(true);
  if (motion === 0) cy.viewport(view);
  else cy.animate(view, { duration: motion, easing: 'ease-out' });
}
