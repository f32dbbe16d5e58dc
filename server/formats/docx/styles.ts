import { child, childrenOf, type Element, isOn, numberOf, valueOf } from './xml.ts';

/** What a style says, what it is based on included. */
export interface Style {
  name: string;
  /** From 0; 9 is text. */
  outlineLevel?: number;
  numId?: string;
  level?: number;
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  /** In points. */
  size?: number;
}

export interface Styles {
  /** Of a paragraph or run; undefined is the paragraphs' default. */
  named(id: string | undefined): Style;
}

export function stylesOf(part: Element | undefined): Styles {
  const elements = new Map(childrenOf(part, 'style').map((style) => [style.attributes.get('styleId') ?? '', style]));
  const usual = [...elements].find(([, style]) => style.attributes.get('type') === 'paragraph' && style.attributes.get('default') === '1')?.[0];
  const defaults = child(part, 'docDefaults', 'rPrDefault', 'rPr');
  const known = new Map<string, Style>();
  const named = (id: string | undefined): Style => {
    const key = id ?? usual ?? '';
    const style = known.get(key) ?? resolved(key, elements, defaults);
    known.set(key, style);
    return style;
  };
  return { named };
}

function resolved(id: string, elements: ReadonlyMap<string, Element>, defaults: Element | undefined): Style {
  const chain: Element[] = [];
  for (let style = elements.get(id); style && !chain.includes(style); style = elements.get(valueOf(style, 'basedOn') ?? '')) chain.unshift(style);
  const name = valueOf(chain.at(-1), 'name') ?? id;
  return chain.reduce<Style>((base, style) => ({ ...base, ...ownOf(style), name }), { ...runProperties(defaults), name });
}

function ownOf(style: Element): Partial<Style> {
  const paragraph = child(style, 'pPr');
  return { ...paragraphProperties(paragraph), ...runProperties(child(style, 'rPr')) };
}

export function paragraphProperties(properties: Element | undefined): Partial<Style> {
  const [outlineLevel, numId, level] = [numberOf(properties, 'outlineLvl'), valueOf(properties, 'numPr', 'numId'), numberOf(properties, 'numPr', 'ilvl')];
  return defined({ outlineLevel, numId, level });
}

export function runProperties(properties: Element | undefined): Partial<Style> {
  const size = numberOf(properties, 'sz');
  return defined({ bold: isOn(properties, 'b'), italic: isOn(properties, 'i'), hidden: isOn(properties, 'vanish'), size: size === undefined ? undefined : size / 2 });
}

const defined = <T extends object>(value: { [key in keyof T]: T[key] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
