import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** A whole number of an attribute, where it has one. */
export function numberOf(element: Element, name: string): number | undefined {
  const value = attribute(element, name)?.trim() ?? '';
  return /^-?\d{1,6}$/u.test(value) ? Number(value) : undefined;
}

const notRead = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'aside', 'svg', 'math', 'iframe', 'object', 'form', 'button', 'select', 'input', 'textarea', 'audio', 'video', 'canvas', 'dialog']);
const hiddenStyle = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/iu;

/** Whether a page does not show an element, or shows it as part of the site and not of the text. */
export function isLeftOut(element: Element): boolean {
  if (notRead.has(element.tagName) && element.tagName !== 'form') return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return hiddenStyle.test(attribute(element, 'style') ?? '') || attribute(element, 'role') === 'navigation';
}
