import type { Block, Problem } from '../model.ts';

/** Names the pages that have no text: `3, 7-9`. */
export function emptyPages(pages: readonly number[], file: number): Problem[] {
  const first = pages[0];
  if (first === undefined) return [];
  const one = pages.length === 1;
  const message = `${one ? 'Page' : 'Pages'} ${rangesOf(pages)} ${one ? 'has' : 'have'} no text: ${one ? 'it is' : 'they are'} empty, a picture, or scanned. If something is missing, run text recognition (OCR) over the file and bring it again.`;
  return [{ place: { file, page: first }, severity: 'warning', value: rangesOf(pages), message }];
}

function rangesOf(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** Pages whose fonts do not say which letters they print. */
export function unreadableLetters(blocks: readonly Block[], file: number): Problem[] {
  const counts = new Map<number, { all: number; unknown: number }>();
  for (const { text, place } of blocks) {
    const page = counts.get(place.page ?? 1) ?? { all: 0, unknown: 0 };
    page.all += text.length;
    page.unknown += text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
    counts.set(place.page ?? 1, page);
  }
  const pages = [...counts].filter(([, { all, unknown }]) => unknown > 20 && unknown > 0.3 * all).map(([page]) => page);
  if (pages[0] === undefined) return [];
  const message = `The letters of page ${rangesOf(pages)} cannot be told: the fonts do not say which they are. Copy the text by hand, or run text recognition (OCR) over the file.`;
  return [{ place: { file, page: pages[0] }, severity: 'warning', value: rangesOf(pages), message }];
}
