import type { Block, Limits } from '../model.ts';
import { Refused } from '../model.ts';
import type { Numbering } from './numbering.ts';
import { contentOf } from './runs.ts';
import { paragraphProperties, type Style, type Styles } from './styles.ts';
import { isHeader, isLayout, placedCells } from './table.ts';
import { child, childrenOf, type Element, valueOf } from './xml.ts';

/** Parts in which there is nothing of the text: heads, feet, footnotes. */
export type Kind = 'text' | 'furniture';

/** Walks through the parts of a document and makes blocks of its paragraphs and cells. */
export class Walk {
  readonly blocks: Block[] = [];
  #paragraphs = 0;
  #tables = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly file: number,
    private readonly limits: Limits,
  ) {}

  add(container: Element, kind: Kind, pointer?: string): void {
    for (const block of this.#content(container, kind)) {
      this.blocks.push(pointer === undefined ? block : { ...block, place: { ...block.place, pointer } });
    }
  }

  #content(container: Element, kind: Kind): Block[] {
    return container.children.flatMap((element): Block[] => {
      switch (element.name) {
        case 'p':
          return this.#paragraph(element, kind);
        case 'tbl':
          return isLayout(element) ? placedCells(element).flatMap(({ element: cell }) => this.#content(cell, kind)) : this.#table(element, kind);
        case 'sdt':
          return this.#content(child(element, 'sdtContent') ?? element, isContents(element) ? 'furniture' : kind);
        case 'del':
        case 'moveFrom':
        case 'mc:Fallback':
          return [];
        default:
          return this.#content(element, kind);
      }
    });
  }

  #paragraph(element: Element, kind: Kind): Block[] {
    this.#paragraphs += 1;
    if (this.#paragraphs > this.limits.rows) throw new Refused(`It has more than ${this.limits.rows} paragraphs, which are read at most.`);
    const line = this.#paragraphs;
    const properties = child(element, 'pPr');
    const styleId = valueOf(properties, 'pStyle');
    const style: Style = { ...this.styles.named(styleId), ...paragraphProperties(properties) };
    const { runs, boxes } = contentOf(element, style, this.styles);
    const printed = runs.map((run) => run.text).join('').replace(/\s+/g, ' ').trim();
    const inBoxes = boxes.flatMap((box) => this.#content(box, kind));
    if (printed === '') return inBoxes;
    const list = this.#listOf(style, styleId, paragraphProperties(properties).level);
    const letters = runs.filter(({ text }) => text.trim() !== '');
    const heading = headingLevel(style);
    const size = letters[0]?.size;
    const furniture = kind === 'furniture' || /^(?:toc \d|table of figures|header|footer)/i.test(style.name);
    return [
      {
        ...labelled(list?.label, printed),
        style: furniture ? 'furniture' : heading !== undefined ? 'heading' : list ? 'item' : quoteOr(style.name),
        ...(furniture ? {} : heading !== undefined ? { level: heading } : list ? { level: list.level + 1 } : {}),
        ...(letters.every(({ bold }) => bold) ? { bold: true } : {}),
        ...(letters.every(({ italic }) => italic) ? { italic: true } : {}),
        ...(size === undefined ? {} : { size }),
        place: { file: this.file, line },
      },
      ...inBoxes,
    ];
  }

  #listOf(style: Style, styleId: string | undefined, own: number | undefined): { label: string; level: number } | undefined {
    const { numId } = style;
    if (numId === undefined || numId === '0') return undefined;
    const level = own ?? (styleId === undefined ? undefined : this.numbering.levelOfStyle(numId, styleId)) ?? style.level ?? 0;
    const label = this.numbering.next(numId, level);
    return label === undefined ? undefined : { label, level };
  }

  #table(element: Element, kind: Kind): Block[] {
    const index = this.#tables;
    this.#tables += 1;
    const header = isHeader(element);
    return placedCells(element).flatMap(({ element: cell, row, column, rows, columns }) => {
      const inside = this.#content(cell, kind);
      const [first] = inside;
      if (!first) return [];
      const text = inside.map(({ number, text: own }) => (number === undefined ? own : `${number} ${own}`)).join(' ');
      return [
        {
          text,
          style: kind === 'furniture' ? ('furniture' as const) : ('cell' as const),
          ...(inside.every(({ bold }) => bold) ? { bold: true } : {}),
          ...(first.size === undefined ? {} : { size: first.size }),
          table: { index, row, column, ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}), ...(header(row) ? { header: true } : {}) },
          place: { ...first.place, cell: `${letterOf(column)}${row + 1}`, pointer: `table ${index + 1}` },
        },
      ];
    });
  }
}

/** Level of a heading, the title of the document above all others: 1 for it, 2 for `heading 1`. */
function headingLevel({ name, outlineLevel }: Style): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const named = /^heading (\d)/i.exec(name)?.[1];
  const level = outlineLevel ?? (named === undefined ? undefined : Number(named) - 1);
  return level === undefined || level > 8 ? undefined : level + 2;
}

const quoteOr = (name: string): 'quote' | 'paragraph' => (/quote/i.test(name) ? 'quote' : 'paragraph');

/** A number stands apart from the text; a label with words, as `Goal 1:`, is printed before it. */
function labelled(label: string | undefined, text: string): { text: string; number?: string } {
  if (label === undefined || label.trim() === '') return { text };
  if (/\p{L}{3}/u.test(label.replace(/[ivxlcdm]+/gi, ''))) return { text: `${label.trim()} ${text}` };
  const number = label.replace(/^[\s([]+/, '').replace(/[\s.):\]–-]{1,9}$/, '');
  return number === '' ? { text } : { text, number };
}

const isContents = (sdt: Element): boolean => /table of contents/i.test(valueOf(sdt, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '') && childrenOf(sdt, 'sdtContent').length > 0;

const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
