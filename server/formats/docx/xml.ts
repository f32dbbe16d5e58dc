import { SaxesParser } from 'saxes';
import { type Limits, Refused } from '../model.ts';
import { reasonOf } from '../sentence.ts';

/** An element of one of the parts: local names for Word's own, others with a prefix of ours, as `mc:Fallback`. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** Its own text, which Word has in `t` alone. */
  text: string;
}

const word = /wordprocessingml\/(?:2006\/)?main$/;
const compatibility = /markup-compatibility\/2006$/;

/** Reads a part. No entity is expanded. Throws `Refused` where it is not well-formed or nested deeper than `limits.depth`. */
export function parseXml(bytes: Uint8Array, part: string, limits: Limits): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > limits.depth) throw new Refused(`It is nested deeper than ${limits.depth} elements.`, { pointer: part, line: parser.line });
    const element: Element = {
      name: word.test(uri) ? local : compatibility.test(uri) ? `mc:${local}` : `other:${local}`,
      attributes: new Map(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('error', (error) => {
    throw new Refused(`It is damaged: ${reasonOf(error)}.`, { pointer: part, line: parser.line });
  });
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  parser.write(new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)).close();
  return root.children[0] ?? root;
}

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((inner, name) => inner?.children.find((each) => each.name === name), element);

export const childrenOf = (element: Element | undefined, name: string): Element[] => element?.children.filter((each) => each.name === name) ?? [];

/** `w:val` of a child. */
export const valueOf = (element: Element | undefined, ...path: string[]): string | undefined => child(element, ...path)?.attributes.get('val');

export function numberOf(element: Element | undefined, ...path: string[]): number | undefined {
  const value = Number(valueOf(element, ...path) ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** A property that is on or off: present without a value is on. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes.get('val') ?? 'true');
}
