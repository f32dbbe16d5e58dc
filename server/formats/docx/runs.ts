import { runProperties, type Style, type Styles } from './styles.ts';
import { child, type Element, valueOf } from './xml.ts';

export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number | undefined;
}

export interface ParagraphContent {
  runs: Run[];
  /** Contents of text boxes that are anchored in it. */
  boxes: Element[];
}

/** Never text of the document as it stands: what was deleted or moved away, fields' instructions, what an older program would show. */
const notRead = new Set(['del', 'moveFrom', 'delText', 'instrText', 'mc:Fallback', 'rt', 'pPr', 'rPr', 'sdtPr', 'commentReference']);

/** The text of a paragraph, run by run, without what is hidden. */
export function contentOf(paragraph: Element, base: Style, styles: Styles): ParagraphContent {
  const content: ParagraphContent = { runs: [], boxes: [] };
  const walk = (element: Element, look: Style): void => {
    for (const each of element.children) {
      if (notRead.has(each.name)) continue;
      if (each.name === 'txbxContent') content.boxes.push(each);
      else if (each.name === 'r') walk(each, lookOf(each, base, styles));
      else {
        const text = textOf(each);
        if (text === undefined) walk(each, look);
        else if (look.hidden !== true && text !== '') content.runs.push({ text, bold: look.bold ?? false, italic: look.italic ?? false, size: look.size });
      }
    }
  };
  walk(paragraph, base);
  return content;
}

function lookOf(run: Element, base: Style, styles: Styles): Style {
  const properties = child(run, 'rPr');
  const style = valueOf(properties, 'rStyle');
  return { ...base, ...(style === undefined ? {} : look(styles.named(style))), ...runProperties(properties) };
}

/** What a style of letters sets; what it leaves open is the paragraph's. */
const look = ({ bold, italic, hidden }: Style): Partial<Style> => ({ ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(hidden === undefined ? {} : { hidden }) });

/** Undefined for an element that is no text itself. */
function textOf({ name, text }: Element): string | undefined {
  switch (name) {
    case 't':
    case 'other:t':
      return text;
    case 'tab':
    case 'ptab':
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '-';
    default:
      return undefined;
  }
}
