import { type Place } from '../model.ts';
import { oneLine, type Reading } from '../statements/reading.ts';
import { isTemplateRest, unexpected } from './readExpected.ts';
import type { XmlElement } from './xml.ts';

/** The reading of one file and where its elements stand. */
export interface Stratml {
  reading: Reading;
  file: number;
}

export const placeOf = ({ file }: Stratml, element: XmlElement): Place => ({ file, line: element.line, column: element.column, pointer: element.name });

export const childrenOf = (element: XmlElement, ...names: string[]) => element.children.filter(({ name }) => names.includes(name));
export const textOf = (element: XmlElement) => oneLine(element.text);

/** Text in an element and all below it, in order. */
export function wholeText(element: XmlElement): string {
  return oneLine([element.text, ...element.children.map(wholeText)].join(' '));
}

/** The words of an element as a block, and its index. */
export function addBlock(context: Stratml, element: XmlElement, text: string, style: 'heading' | 'item' | 'paragraph', level?: number): number {
  return context.reading.add({ text, style, ...(level !== undefined && { level }), place: placeOf(context, element) });
}

export interface Leaf {
  text: string;
  block: number;
  element: XmlElement;
}

/** The first child of a name that says something; a rest of a template is put with what was not recognised. */
export function leafOf(context: Stratml, parent: XmlElement, name: string, style: 'heading' | 'paragraph' = 'paragraph', level?: number): Leaf | undefined {
  const [element, ...more] = childrenOf(parent, name);
  for (const other of more) keepAside(context, other, `<${parent.name}> has more than one <${name}>: the first was read.`);
  if (!element) return undefined;
  const text = wholeText(element);
  if (!text) return undefined;
  const block = addBlock(context, element, text, style, level);
  if (!isTemplateRest(text)) return { text, block, element };
  context.reading.leaveOut(block, 'A rest of a template, to be filled in.');
  return undefined;
}

/** Puts an element that nothing is made of with what was not recognised. */
export function keepAside(context: Stratml, element: XmlElement, reason: string): void {
  const text = wholeText(element);
  context.reading.leaveOut(addBlock(context, element, text || `<${element.name}>`, 'paragraph'), reason);
}

/** Warns of an element that the schemas do not have. */
export function checkName(context: Stratml, element: XmlElement): void {
  const message = unexpected(element.name);
  if (message) context.reading.warn(placeOf(context, element), message, element.name);
}
