/**
 * Scrolls the boxes around an element just so far that it is seen: `scrollIntoView({ block: 'nearest' })`, but for one thing.
 * Browsers take that call for a jump within the page and start the next Tab there, past the skip link and the search.
 */
export function bringIntoView(element: Element): void {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    const [padTop, padBottom, padLeft, padRight] = [style.scrollPaddingTop, style.scrollPaddingBottom, style.scrollPaddingLeft, style.scrollPaddingRight].map(pixels);
    const at = element.getBoundingClientRect();
    const seen = box.getBoundingClientRect();
    if (isScrolled(style.overflowY)) box.scrollTop += shift(at.top, at.bottom, seen.top + (padTop ?? 0), seen.bottom - (padBottom ?? 0));
    if (isScrolled(style.overflowX)) box.scrollLeft += shift(at.left, at.right, seen.left + (padLeft ?? 0), seen.right - (padRight ?? 0));
  }
}

/** How far to scroll along one axis. What is larger than the box shows its beginning. */
export function shift(start: number, end: number, from: number, to: number): number {
  if (start >= from && end <= to) return 0;
  return start < from || end - start > to - from ? start - from : end - to;
}

const isScrolled = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

const pixels = (length: string): number => Number.parseFloat(length) || 0;
