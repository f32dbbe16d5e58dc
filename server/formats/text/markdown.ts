import type { Block } from '../model.ts';
import { inlineText } from './inline.ts';
import { tidy } from './lines.ts';
import { depthOf, indentOf } from './plain.ts';
import { isDelimiterRow, tableBlocks } from './markdownTable.ts';

const atx = /^ {0,3}(#{1,6})(\s*)(.*)$/u;
const item = /^\s*(?:([-*+\u2022])|(\d{1,9})[.)])\s+(\S.*)$/u;
/** A line that begins with a small letter or roman number and its sign, which Markdown itself has no lists of. */
const lettered = /^\s*(?:[ivx]{1,5}[.)]|[a-z]\)|\([a-z]{1,4}\))\s+\S/u;
const checkbox = /^\[[ xX]\]\s+/u;
/** Bold words that lead into a line, or a word with its number or a field: such a line is none that was wrapped. */
const lead = /^\s{0,3}(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)|^\s{0,3}(?:\p{Lu}\p{L}{0,29} ){1,3}\d{1,3}(?:\.\d{1,3}){0,4}(?:[.:)]|$)|^\s{0,3}\p{Lu}\p{L}{2,20}:\s/u;
/** A word and a number alone in a line. */
const lone = /^\s{0,3}(?:\p{Lu}\p{L}{0,29} ){1,3}\d{1,3}(?:\.\d{1,3}){0,4}[.:)]?$/u;
const fence = /^ {0,3}(```|~~~)/u;
const rule = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,})\s*$/u;
const attributes = /^\s*(?:\{:[^}]{0,300}\}|\[[^\]]{1,100}\]:\s.*|<!--.*|<\/?[a-zA-Z][^>]{0,300}>)\s*$/u;
const included = /^\s*\{[^{}]{1,300}\}\s*$/u;

/** Blocks of Markdown, read line by line so that each keeps its line; forgiving of a missing blank after `#`. */
export function markdownBlocks(lines: string[], file: number): Block[] {
  return new MarkdownReader(lines, file).read();
}

class MarkdownReader {
  private readonly blocks: Block[] = [];
  private readonly indents: number[] = [];
  /** The last number of each open list that is numbered, by depth. */
  private readonly numbers: number[] = [];
  private readonly lines: string[];
  private readonly file: number;
  /** The block that the next line may belong to. */
  private open: Block | undefined;
  private tables = 0;

  constructor(lines: string[], file: number) {
    this.lines = lines;
    this.file = file;
  }

  read(): Block[] {
    let at = this.frontMatter();
    while (at < this.lines.length) at = this.take(at);
    return this.blocks;
  }

  /** Reads what begins at a line; the index of the line after it. */
  private take(at: number): number {
    const line = this.lines[at] ?? '';
    if (line.trim() === '') return this.close(at + 1);
    if (fence.test(line)) return this.fenced(at);
    if (isDelimiterRow(this.lines[at + 1] ?? '') && line.includes('|')) return this.table(at);
    if (rule.test(line)) return this.underline(at, line);
    if (attributes.test(line) || included.test(line)) return this.add(at, { text: tidy(line), style: included.test(line) ? 'code' : 'furniture' }, false);
    return this.heading(at, line) ?? this.item(at, line) ?? this.prose(at, line);
  }

  private close(next: number): number {
    this.open = undefined;
    return next;
  }

  private add(at: number, block: Omit<Block, 'place'>, open = true): number {
    if (block.text === '') return this.close(at + 1);
    const line = this.lines[at] ?? '';
    const added: Block = { ...block, place: { file: this.file, line: at + 1, column: line.length - line.trimStart().length + 1 } };
    this.blocks.push(added);
    this.open = open ? added : undefined;
    return at + 1;
  }

  private frontMatter(): number {
    if (this.lines[0]?.trim() !== '---') return 0;
    const end = this.lines.findIndex((line, at) => at > 0 && line.trim() === '---');
    if (end < 0 || end > 100) return 0;
    for (let at = 1; at < end; at++) this.add(at, { text: tidy(this.lines[at] ?? ''), style: 'furniture' }, false);
    return end + 1;
  }

  private heading(at: number, line: string): number | undefined {
    const found = atx.exec(line);
    const [, marks = '', blank = '', rest = ''] = found ?? [];
    // `#tag` is a word of social media, `##Title` a heading whose blank was forgotten.
    if (!found || (blank === '' && (marks.length === 1 || rest === ''))) return undefined;
    this.endLists();
    const { text, italic } = inlineText(rest.replace(/\s#{1,20}\s*$/u, ''));
    return this.add(at, { text, style: 'heading', level: marks.length, ...(italic && { italic }) }, false);
  }

  private item(at: number, line: string): number | undefined {
    const found = item.exec(line);
    if (!found) return undefined;
    const [, , number, rest = ''] = found;
    const level = depthOf(this.indents, indentOf(line));
    const { text, bold, italic } = inlineText(rest.replace(checkbox, ''));
    this.numbers.length = level;
    return this.add(at, { text, style: 'item', level, ...(number !== undefined && { number: this.numberOf(level, number) }), ...(bold && { bold }), ...(italic && { italic }) });
  }

  private endLists(): void {
    this.indents.length = 0;
    this.numbers.length = 0;
  }

  /** Markdown lets every item say `1.` and counts itself. */
  private numberOf(level: number, printed: string): string {
    const before = this.numbers[level - 1];
    const counted = before !== undefined && printed === '1' ? before + 1 : Number(printed);
    this.numbers[level - 1] = counted;
    return printed.startsWith('0') ? printed : String(counted);
  }

  private prose(at: number, line: string): number {
    const quote = /^ {0,3}>/u.test(line);
    const { text, bold, italic } = inlineText(quote ? line.replace(/^[\s>]{1,20}/u, '') : line);
    const before = this.lines[at - 1] ?? '';
    const broken = / {2}$|\\$/u.test(before) || bold || lead.test(line) || lettered.test(line) || lone.test(before) || this.open?.bold === true;
    if (this.open && !broken && (this.open.style === 'item' || this.open.style === (quote ? 'quote' : 'paragraph'))) {
      this.open.text += (text === '' ? '' : ' ') + text;
      delete this.open.italic;
      return at + 1;
    }
    if (indentOf(line) === 0) this.endLists();
    return this.add(at, { text, style: quote ? 'quote' : 'paragraph', ...(bold && { bold }), ...(italic && { italic }) });
  }

  /** A line of `---` or `===`: the paragraph above is a heading, or it is a rule. */
  private underline(at: number, line: string): number {
    const above = this.open;
    if (above?.style === 'paragraph' && above.place.line === at && /^\s*[-=]+\s*$/u.test(line)) {
      above.style = 'heading';
      above.level = line.trim().startsWith('=') ? 1 : 2;
      return this.close(at + 1);
    }
    this.endLists();
    return this.add(at, { text: tidy(line), style: 'furniture' }, false);
  }

  private fenced(at: number): number {
    const mark = fence.exec(this.lines[at] ?? '')?.[1] ?? '```';
    let end = at + 1;
    while (end < this.lines.length && !(this.lines[end] ?? '').trimStart().startsWith(mark)) end += 1;
    for (let line = at; line <= Math.min(end, this.lines.length - 1); line++) this.add(line, { text: tidy(this.lines[line] ?? ''), style: 'code' }, false);
    return end + 1;
  }

  private table(at: number): number {
    const { blocks, next } = tableBlocks(this.lines, at, this.tables, this.file);
    this.tables += 1;
    for (const block of blocks) this.blocks.push(block);
    return this.close(next);
  }
}
