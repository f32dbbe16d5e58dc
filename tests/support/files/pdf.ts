/** A run of letters of a small PDF: position from the upper left corner, in points. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** Structure tag of marked content, which may lie. */
  tag?: string;
}

export interface PdfOptions {
  title?: string;
  language?: string;
  /** Objects to add to the file as they are, from number 100. */
  objects?: string[];
}

const [width, height] = [595, 842];

/** Writes a PDF by hand: Helvetica and Helvetica-Bold, one content stream a page. */
export function pdfOf(pages: readonly (readonly Printed[])[], { title, language, objects = [] }: PdfOptions = {}): Buffer {
  const tagged = pages.some((page) => page.some(({ tag }) => tag !== undefined));
  const body = new Map<number, string>();
  body.set(1, `<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} ${tagged ? '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R' : ''} >>`);
  body.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  body.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  body.set(5, `<< ${title ? `/Title (${escaped(title)})` : ''} >>`);
  const tags: { page: number; id: number; tag: string }[] = [];
  const kids = pages.map((page, index) => {
    const number = 10 + 2 * index;
    const stream = contentOf(page, (id, tag) => tags.push({ page: number, id, tag }));
    body.set(number, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R /StructParents ${index} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`);
    body.set(number + 1, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return `${number} 0 R`;
  });
  body.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  if (tagged) addTags(body, pages.length, tags);
  for (const [index, object] of objects.entries()) body.set(100_000 + index, object);
  return assembled(body);
}

function contentOf(page: readonly Printed[], mark: (id: number, tag: string) => void): string {
  return page
    .map(({ text, x, y, size = 11, bold = false, tag }, id) => {
      if (tag !== undefined) mark(id, tag);
      const shown = `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escaped(text)}) Tj ET`;
      return tag === undefined ? shown : `/${tag} << /MCID ${id} >> BDC ${shown} EMC`;
    })
    .join('\n');
}

function addTags(body: Map<number, string>, pages: number, tags: readonly { page: number; id: number; tag: string }[]): void {
  const first = 50_000;
  const elements = tags.map(({ page, id, tag }, index) => {
    body.set(first + index, `<< /Type /StructElem /S /${tag} /P 6 0 R /Pg ${page} 0 R /K ${id} >>`);
    return { page, reference: `${first + index} 0 R` };
  });
  const parents = Array.from({ length: pages }, (_, index) => `${index} [${elements.filter(({ page }) => page === 10 + 2 * index).map(({ reference }) => reference).join(' ')}]`);
  body.set(6, `<< /Type /StructTreeRoot /K [${elements.map(({ reference }) => reference).join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`);
}

/** Puts numbered objects together to a file with its table of offsets. */
export function assembled(body: ReadonlyMap<number, string>, trailer = ''): Buffer {
  let file = '%PDF-1.7\n';
  const offsets: [number, number][] = [];
  for (const [number, text] of [...body].sort((one, other) => one[0] - other[0])) {
    offsets.push([number, Buffer.byteLength(file, 'latin1')]);
    file += `${number} 0 obj\n${text}\nendobj\n`;
  }
  const table = offsets.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = Math.max(...body.keys()) + 1;
  const start = Buffer.byteLength(file, 'latin1');
  return Buffer.from(`${file}xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&').replace(/•/g, '\\225').replace(/’/g, '\\222');

/** Lines of text one below the other. */
export const column = (lines: readonly string[], x: number, y: number, look: Omit<Partial<Printed>, 'x' | 'y'> & { leading?: number } = {}): Printed[] =>
  lines.map((text, index) => ({ ...look, text, x, y: y + index * (look.leading ?? 14) }));
