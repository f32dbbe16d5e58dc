import type { Block } from '../model.ts';
import { tidy } from '../text/lines.ts';
import { type GridCell, gridOf, isLayout } from './grid.ts';
import { Lists } from './lists.ts';
import { type Element, isElement, isLeftOut, type Node } from './tree.ts';

const inline = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '));
const boldTags = new Set(['b', 'strong', 'th', 'dt']);
const italicTags = new Set(['i', 'em', 'cite']);

interface Step {
  node: Node;
  leave: boolean;
}

/** What is being written of a block: its text so far, how much of it is bold and italic, and where it began. */
interface Draft {
  text: string;
  bold: number;
  italic: number;
  line: number | undefined;
  column: number | undefined;
}

const nothing = (): Draft => ({ text: '', bold: 0, italic: 0, line: undefined, column: undefined });

/** Blocks of a parsed page in the order of its elements. Walks without recursion, whatever the depth. */
export class PageBlocks {
  readonly blocks: Block[] = [];
  private readonly lists = new Lists();
  private readonly file: number;
  private draft = nothing();
  /** What the text that comes belongs to. */
  private as: Pick<Block, 'style' | 'level' | 'number' | 'table'> = { style: 'paragraph' };
  private readonly cells = new Map<Element, { cell: GridCell; index: number }>();
  private readonly depths = { bold: 0, italic: 0, cell: 0, heading: 0 };
  private tables = 0;

  constructor(file: number) {
    this.file = file;
  }

  read(nodes: Node[]): Block[] {
    const steps: Step[] = nodes.map((node) => ({ node, leave: false })).reverse();
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { node, leave } = step;
      if (leave) this.leave(node as Element);
      else if (node.nodeName === '#text' && 'value' in node) this.write(node.value, node.sourceCodeLocation);
      else if (isElement(node) && !isLeftOut(node)) {
        this.enter(node);
        steps.push({ node, leave: true });
        for (let at = node.childNodes.length - 1; at >= 0; at--) steps.push({ node: node.childNodes[at] as Node, leave: false });
      }
    }
    this.finish();
    return this.blocks;
  }

  private write(text: string, at: { startLine: number; startCol: number } | null | undefined): void {
    const seen = text.replace(/\s+/gu, '').length;
    if (seen > 0 && this.draft.line === undefined) Object.assign(this.draft, placeOf(text, at));
    this.draft.text += text;
    if (this.depths.bold > 0) this.draft.bold += seen;
    if (this.depths.italic > 0) this.draft.italic += seen;
  }

  private finish(): void {
    const text = tidy(this.draft.text);
    const { line, column } = this.draft;
    const seen = text.replaceAll(' ', '').length;
    if (text !== '') {
      const marks = { ...(this.draft.bold >= seen && { bold: true }), ...(this.draft.italic >= seen && { italic: true }) };
      this.blocks.push({ text, ...this.as, ...marks, place: { file: this.file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) } });
      // What follows inside of the same item is a paragraph of its own.
      if (this.as.style === 'item') this.as = { style: 'paragraph' };
    }
    this.draft = nothing();
  }

  private enter(element: Element): void {
    const { tagName } = element;
    if (boldTags.has(tagName)) this.depths.bold += 1;
    if (italicTags.has(tagName)) this.depths.italic += 1;
    if (tagName === 'br' || (!inline.has(tagName) && (this.depths.cell > 0 || this.depths.heading > 0))) this.draft.text += ' ';
    if (this.depths.cell > 0 || this.depths.heading > 0) return this.deeper(element);
    if (tagName === 'br' && this.as.style === 'paragraph') return this.finish();
    if (inline.has(tagName) || tagName === 'br') return;
    this.finish();
    this.begin(element);
  }

  /** A cell and a heading are one block each, whatever is in them. */
  private deeper({ tagName }: Element): void {
    if (tagName === 'td' || tagName === 'th') this.depths.cell += 1;
    if (/^h[1-6]$/u.test(tagName)) this.depths.heading += 1;
  }

  private begin(element: Element): void {
    const { tagName } = element;
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') this.lists.begin(element);
    if (tagName === 'table') this.table(element);
    this.as = this.styleOf(element);
    if (this.as.style === 'heading') this.depths.heading += 1;
    if (this.cells.has(element)) this.depths.cell += 1;
  }

  private styleOf(element: Element): PageBlocks['as'] {
    const { tagName } = element;
    const found = this.cells.get(element);
    if (found) return { style: 'cell', table: tableOf(found) };
    if (/^h[1-6]$/u.test(tagName)) return { style: 'heading', level: Number(tagName[1]) };
    if (tagName === 'li') {
      const number = this.lists.numberOf(element);
      return { style: 'item', level: Math.max(1, this.lists.depth), ...(number !== undefined && { number }) };
    }
    if (tagName === 'blockquote' || tagName === 'q') return { style: 'quote' };
    if (tagName === 'pre') return { style: 'code' };
    // A paragraph that begins an item is the item's text.
    return this.as.style === 'item' && this.draft.text === '' && tagName !== 'ul' && tagName !== 'ol' ? this.as : { style: 'paragraph' };
  }

  private table(table: Element): void {
    if (isLayout(table)) return;
    const index = this.tables;
    this.tables += 1;
    for (const cell of gridOf(table)) this.cells.set(cell.element, { cell, index });
  }

  private leave(element: Element): void {
    const { tagName } = element;
    if (boldTags.has(tagName)) this.depths.bold -= 1;
    if (italicTags.has(tagName)) this.depths.italic -= 1;
    const whole = this.depths.cell > 0 || this.depths.heading > 0;
    if (whole && (tagName === 'td' || tagName === 'th') && this.depths.cell > 0) this.depths.cell -= 1;
    if (whole && /^h[1-6]$/u.test(tagName) && this.depths.heading > 0) this.depths.heading -= 1;
    if (inline.has(tagName) || tagName === 'br') return;
    if (this.depths.cell > 0 || this.depths.heading > 0) {
      this.draft.text += ' ';
      return;
    }
    this.finish();
    this.as = { style: 'paragraph' };
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') this.lists.end();
  }
}

const tableOf = ({ cell, index }: { cell: GridCell; index: number }): NonNullable<Block['table']> => ({
  index,
  row: cell.row,
  column: cell.column,
  ...(cell.rows > 1 && { rows: cell.rows }),
  ...(cell.columns > 1 && { columns: cell.columns }),
  ...(cell.header && { header: true }),
});

/** Where the first letter of a text stands. */
function placeOf(text: string, at: { startLine: number; startCol: number } | null | undefined): Partial<Draft> {
  if (!at) return {};
  const blank = text.slice(0, text.length - text.trimStart().length).split('\n');
  const last = blank.at(-1) ?? '';
  return { line: at.startLine + blank.length - 1, column: blank.length > 1 ? last.length + 1 : at.startCol + last.length };
}
