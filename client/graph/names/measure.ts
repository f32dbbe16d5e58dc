import type { MeasureText } from './placeNames.ts';

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
/** Widths that are kept; a page has some thousand words and lines. */
const most = 20_000;

/** Widths of texts in a font as the browser draws them, in pixels. */
export function measureIn(font: string): MeasureText {
  context ??= document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    const key = `${bold ? 600 : 400} ${size} ${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = `${bold ? 600 : 400} ${size}px ${font}`;
    const width = context?.measureText(text).width ?? text.length * size * 0.6;
    if (widths.size > most) widths.clear();
    widths.set(key, width);
    return width;
  };
}
