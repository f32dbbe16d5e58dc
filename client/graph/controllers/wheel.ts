import type { Core } from 'cytoscape';

/** Pixels that a finer wheel, as of a touch pad, moves at most at once. */
const fineWheel = 40;
/** Zoom of one pixel of the wheel, as a power of two: a notch of a mouse is a fifth nearer. */
const pace = 0.002;
/** A pinch on a touch pad comes as a wheel with Ctrl, in far fewer pixels. */
const pinchPace = 10;
/** Pixels of a line, for browsers that count in lines. */
const linePixels = 25;

/**
 * The wheel zooms to the pointer; with Shift, and by two fingers on a touch pad, it pans. Cytoscape's own zoom takes dozens
 * of notches for a few concepts; while the page itself is being scrolled, the wheel is left to it, and it to the page.
 */
export function onWheel(cy: Core, event: WheelEvent): void {
  const isPad = event.deltaMode === 0 && !event.ctrlKey && (event.deltaX !== 0 || (Math.abs(event.deltaY) < fineWheel && event.deltaY % 1 !== 0));
  if (event.shiftKey || isPad) {
    take(event);
    // Some systems turn the wheel's direction with Shift by themselves.
    const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    cy.panBy({ x: -x, y: -y }).emit('dragpan');
    return;
  }
  const frame = cy.container()?.getBoundingClientRect();
  if (!frame || event.deltaY === 0 || isPageScrolling(cy)) return;
  take(event);
  const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : linePixels);
  const level = cy.zoom() * 2 ** (-pixels * pace * (event.ctrlKey ? pinchPace : 1));
  cy.stop(true).zoom({ level, renderedPosition: { x: event.clientX - frame.left, y: event.clientY - frame.top } }).emit('scrollzoom');
}

function take(event: WheelEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Cytoscape watches it; not in its types. */
const isPageScrolling = (cy: Core): boolean => (cy as unknown as { renderer: () => { scrollingPage?: boolean } }).renderer().scrollingPage === true;
