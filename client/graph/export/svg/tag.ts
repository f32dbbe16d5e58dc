import { withoutControls } from '../../../../server/domain/plainText.ts';

/** Escapes text for XML inside elements, and drops what XML can't carry. */
export const escapedText = (text: string): string => withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Escapes text for XML, inside elements and attributes. */
export const escaped = (text: string): string => escapedText(text).replaceAll('"', '&quot;');

/** One element; attributes without a value are left out, numbers keep two decimals. */
export function tag(name: string, attributes: Record<string, string | number | undefined>, content = ''): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`;
}

/** A number as SVG writes it. */
export const round = (value: number): number => Math.round(value * 100) / 100;
