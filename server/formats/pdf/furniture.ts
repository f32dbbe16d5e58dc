import type { Line } from './line.ts';

export interface PageLines {
  /** Of the page in the file, from 1. */
  page: number;
  top: number;
  bottom: number;
  lines: Line[];
}

const margin = 0.12;
const pageNumber = /^\W{0,3}(?:(?:page|seite|página|pagina|pág\.?|p\.|стр\.?|第)\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|von|de|di|sur|\/|\||из|av)\s*\d{1,4})?\s*页?\W{0,3}$/iu;
const contents = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,7})$|…{2,}\s*\d{1,4}$/i;

const leader = /(?:\.\s?){5,}$/;
const contentsTitle = /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|indice|sumário|tabla de contenidos?|содержание|目录|目次)$/iu;

/** Lines that belong to the pages and not to the text: repeated heads and feet, page numbers, lines of a table of contents. */
export function furnitureOf(pages: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>();
  const repeated = new Map<string, Set<number>>();
  const inMargin = pages.flatMap((page) => marginLines(page).map((line) => ({ line, page, key: keyOf(line) })));
  for (const { key, page } of inMargin) repeated.set(key, (repeated.get(key) ?? new Set()).add(page.page));
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 3)));
  for (const { line, key } of inMargin) {
    if ((repeated.get(key)?.size ?? 0) >= enough || pageNumber.test(line.text) || line.tag === 'Artifact') found.add(line);
  }
  for (const { lines } of pages) for (const line of contentsOf(lines)) found.add(line);
  return found;
}

/** Lines of a table of contents: those that end in dots and a number, and where there are such or its title, those with a number at the right edge. */
function contentsOf(lines: readonly Line[]): Line[] {
  const dotted = lines.filter(({ text }) => contents.test(text.slice(-60)) || leader.test(text.slice(-30)));
  const titled = lines.find(({ text }) => text.length < 40 && contentsTitle.test(text));
  if (dotted.length < 2 && !titled) return dotted;
  const numbers = lines.filter(({ text }) => /^(?:\d{1,3}|[ivxl]{1,6})$/i.test(text));
  const edge = Math.max(...numbers.map(({ right }) => right));
  const entries = numbers.flatMap((number) => {
    const beside = lines.filter((line) => line !== number && line.right < number.left && Math.abs(line.y - number.y) < 0.2 * line.size);
    const listed = number.right > edge - 4 && beside.length > 0 && (!titled || number.y > titled.y);
    return listed ? [number, ...beside] : [];
  });
  return [...dotted, ...(entries.length >= 6 ? entries : [])];
}

function marginLines({ top, bottom, lines }: PageLines): Line[] {
  const room = margin * (bottom - top);
  return lines.filter(({ y }) => y < top + room || y > bottom - room);
}

/** What stays the same from page to page: the words without their numbers, and the height. */
const keyOf = (line: Line): string => `${line.text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(line.y / 6)}`;
