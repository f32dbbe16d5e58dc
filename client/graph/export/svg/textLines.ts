/** Width of a text in the font of its label. */
export type Measure = (text: string) => number;

/** Cuts a text to a width, with an ellipsis where something is cut. */
export function ellipsized(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let length = text.length - 1;
  while (length > 0 && measure(`${text.slice(0, length)}…`) > width) length -= 1;
  return `${text.slice(0, length)}…`;
}
