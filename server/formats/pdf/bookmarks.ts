import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Bookmark {
  title: string;
  items: Bookmark[];
}

/** Depth of each bookmark by its title, from 1; the first of several that are called the same. */
export async function bookmarksOf(document: PDFDocumentProxy, deepest: number): Promise<Map<string, number>> {
  const depths = new Map<string, number>();
  const outline = (await document.getOutline().catch(() => null)) as Bookmark[] | null;
  let level: Bookmark[] = outline ?? [];
  for (let depth = 1; level.length > 0 && depth <= deepest; depth += 1) {
    for (const { title } of level) if (!depths.has(bookmarkKey(title))) depths.set(bookmarkKey(title), depth);
    level = level.flatMap(({ items }) => items);
  }
  return depths;
}

/** Letters and digits alone: numbers and blanks are often printed otherwise than in a bookmark. */
export const bookmarkKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
