import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Look {
  bold: boolean;
  italic: boolean;
}

/** What the fonts of a document look like, by the names that they have in it. pdf.js tells a font's name with the drawing of a page alone. */
export class Fonts {
  readonly #looks = new Map<string, Look>();

  async learn(page: PDFPageProxy, names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.#looks.has(name));
    if (unknown.length === 0) return;
    // A page that cannot be drawn may still have text.
    await page.getOperatorList().catch(() => undefined);
    for (const name of unknown) {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      const printed = font !== null && typeof font === 'object' && 'name' in font ? String(font.name) : '';
      this.#looks.set(name, lookNamed(printed));
    }
  }

  lookOf(name: string): Look {
    return this.#looks.get(name) ?? { bold: false, italic: false };
  }
}

/** `ABCDEE+Garamond-Bold`; TeX's own names say it by letters: `CMBX10`, `SFBX1200`. */
export function lookNamed(name: string): Look {
  const own = name.replace(/^[A-Z]{6}\+/, '');
  return {
    bold: /bold|black|heavy|demi|^(cm|sf|ec|lm)[a-z]{0,3}b[xf]?[a-z]{0,3}\d/i.test(own),
    italic: /italic|oblique|kursiv|^(cm|sf|ec|lm)(ti|bxti|sl)\d/i.test(own),
  };
}
