import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

const headingRole = /^H[1-6]$/;

/** Which pieces of marked content the structure of the page calls a heading, and of which level: `H1`. Hints alone, for tags can lie. */
export async function contentTags(page: PDFPageProxy): Promise<Map<string | null, string>> {
  const tags = new Map<string | null, string>();
  const root = (await page.getStructTree().catch(() => null)) as Node | null;
  const waiting: { node: Node; heading?: string }[] = root ? [{ node: root }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const heading = node.role !== undefined && headingRole.test(node.role) ? node.role : next.heading;
    if (node.id !== undefined && heading !== undefined) tags.set(node.id, heading);
    for (const child of node.children ?? []) waiting.push({ node: child, ...(heading === undefined ? {} : { heading }) });
  }
  return tags;
}
