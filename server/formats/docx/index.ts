/*
 * Word documents are walked through here and not by mammoth: it drops automatic numbers, and its HTML has no way back to the
 * paragraph that a number belongs to.
 */
import { type Block, type DraftFramework, type Limits, type Reader, Refused, type Source } from '../model.ts';
import { readZipEntries } from '../zip/readZip.ts';
import { Numbering } from './numbering.ts';
import { stylesOf } from './styles.ts';
import { Walk } from './walk.ts';
import { child, childrenOf, type Element, parseXml } from './xml.ts';

export const docxReader: Reader = {
  id: 'docx',
  title: 'Word',
  extensions: ['docx', 'docm', 'dotx'],
  looksLike: ({ bytes }) => startsWith(bytes, [0x50, 0x4b]) && Buffer.from(bytes.subarray(-65_536)).includes('word/'),
  async read({ index, bytes }, context): Promise<Source> {
    const { limits } = context;
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused('It is an old Word file (.doc) or protected by a password: save it as .docx without a password.');
    const parts = new Parts(await readZipEntries(bytes, limits, (name) => /\.(?:xml|rels)$/i.test(name) && !/\/theme\//.test(name)), limits);
    context.progress(0.3, 'unpacked');
    const main = parts.main();
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const document = parts.read(main);
    if (!document || !child(document, 'body')) throw new Refused('It holds no document of Word.', { pointer: main });
    const styles = stylesOf(parts.read(`${folder}styles.xml`));
    const walk = new Walk(styles, new Numbering(parts.read(`${folder}numbering.xml`), styles), index, limits);
    walk.add(child(document, 'body') ?? document, 'text');
    for (const [name, note] of parts.notes(folder)) walk.add(note, 'furniture', name);
    context.progress(1, 'read');
    return { as: 'blocks', blocks: withLevels(walk.blocks), framework: frameworkOf(parts.read('docProps/core.xml')), problems: [] };
  },
};

class Parts {
  constructor(
    private readonly files: ReadonlyMap<string, Uint8Array>,
    private readonly limits: Limits,
  ) {}

  read(name: string): Element | undefined {
    const bytes = this.files.get(name);
    return bytes && parseXml(bytes, name, this.limits);
  }

  /** Name of the part that is the document. */
  main(): string {
    const relation = this.read('_rels/.rels')?.children.find(({ attributes }) => /\/officeDocument$/.test(attributes.get('Type') ?? ''));
    return (relation?.attributes.get('Target') ?? 'word/document.xml').replace(/^\//, '');
  }

  /** Heads, feet, footnotes and endnotes, by their parts. */
  *notes(folder: string): Iterable<[string, Element]> {
    for (const name of [...this.files.keys()].sort()) {
      const kind = name.startsWith(folder) ? /^(header|footer|footnotes|endnotes)\d*\.xml$/.exec(name.slice(folder.length))?.[1] : undefined;
      const part = kind === undefined ? undefined : this.read(name);
      if (!part) continue;
      if (kind === 'header' || kind === 'footer') yield [name, part];
      else for (const note of part.children) if (!/separator/i.test(note.attributes.get('type') ?? '')) yield [name, note];
    }
  }
}

const longestHeading = 200;

/** Headings count from 1. Where no style says what is a heading, short paragraphs that are bold throughout are. */
function withLevels(blocks: Block[]): Block[] {
  const levels = blocks.flatMap(({ style, level }) => (style === 'heading' && level !== undefined ? [level] : []));
  if (levels.some((level) => level > 1)) {
    const highest = Math.min(...levels);
    return blocks.map((block) => (block.style === 'heading' && block.level !== undefined ? { ...block, level: block.level - highest + 1 } : block));
  }
  return blocks.map((block) => (isBoldLine(block) ? { ...block, style: 'heading' } : block));
}

const isBoldLine = ({ style, bold, text }: Block): boolean => style === 'paragraph' && bold === true && text.length <= longestHeading;

function frameworkOf(core: Element | undefined): Partial<DraftFramework> {
  const said = (name: string): string => childrenOf(core, `other:${name}`)[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  const [title, language] = [said('title'), said('language')];
  return { ...(title.length > 2 && !/\.docx?$|^(?:microsoft word|word document)/i.test(title) ? { title } : {}), ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? { language } : {}) };
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
