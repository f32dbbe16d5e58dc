/** A rectangle on the screen, in pixels. */
export interface Rect {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where a name stands beside its shape. */
export const sides = ['below', 'right', 'left', 'above'] as const;
export type Side = (typeof sides)[number];

/** A shape on the screen that would have a name. */
export interface Named {
  id: string;
  box: Rect;
  text: string;
  /** Pixels. */
  size: number;
  bold: boolean;
  /** Most pixels of a line, and most lines. */
  room: number;
  lines: number;
  /** The larger, the sooner it has its name. */
  rank: number;
  /** Sides in the order in which they are tried. */
  sides: readonly Side[];
}

export interface PlacedName {
  lines: string[];
  size: number;
  side: Side;
  box: Rect;
}

export type MeasureText = (text: string, size: number, bold: boolean) => number;

export const lineHeight = 1.2;
/** Between a shape and its name, and around a name. */
const gap = 3;
const margin = 2;

/**
 * Names for as many shapes as there is room, the most important first: no name lies on another, on a shape, or beyond
 * the page. Places depend on what is given alone.
 */
export function placeNames(shapes: readonly Named[], page: { width: number; height: number }, measure: MeasureText): Map<string, PlacedName> {
  const taken = new Occupied();
  for (const { id, box } of shapes) taken.add(box, id);
  const names = new Map<string, PlacedName>();
  const order = [...shapes].sort((one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1));
  for (const shape of order) {
    const lines = wrap(shape, measure);
    if (lines.length === 0) continue;
    const width = Math.max(...lines.map((line) => measure(line, shape.size, shape.bold))) + 2 * margin;
    const height = lines.length * shape.size * lineHeight + 2 * margin;
    for (const side of shape.sides) {
      const box = beside(shape.box, side, width, height);
      const onPage = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= page.width && box.y2 <= page.height;
      if (!onPage || taken.isAt(box, shape.id)) continue;
      taken.add(box, null);
      names.set(shape.id, { lines, size: shape.size, side, box });
      break;
    }
  }
  return names;
}

function beside({ x1, y1, x2, y2 }: Rect, side: Side, width: number, height: number): Rect {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? y2 + gap : y1 - gap - height;
    return { x1: x - width / 2, x2: x + width / 2, y1: top, y2: top + height };
  }
  const left = side === 'right' ? x2 + gap : x1 - gap - width;
  return { x1: left, x2: left + width, y1: y - height / 2, y2: y + height / 2 };
}

/** A text in lines that are no longer than the room, cut with an ellipsis after the last. */
function wrap({ text, size, bold, room, lines: most }: Named, measure: MeasureText): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(measure(word, size, bold) <= room ? word : cut(word, size, bold, room, measure));
    else {
      lines[lines.length - 1] = cut(`${last ?? ''} ${word}`, size, bold, room, measure);
      break;
    }
  }
  return lines;
}

function cut(text: string, size: number, bold: boolean, room: number, measure: MeasureText): string {
  let short = text;
  while (short.length > 1 && measure(`${short}…`, size, bold) > room) short = short.slice(0, -1);
  return `${short.replace(/[\s,;:]+$/, '')}…`;
}

/** Side of the squares that rectangles are looked up by. */
const square = 64;

/** Rectangles that are taken, each found by the squares that it lies in. */
class Occupied {
  readonly #squares = new Map<string, { box: Rect; owner: string | null }[]>();

  add(box: Rect, owner: string | null): void {
    for (const key of keysOf(box)) {
      const here = this.#squares.get(key);
      if (here) here.push({ box, owner });
      else this.#squares.set(key, [{ box, owner }]);
    }
  }

  /** True when something lies there that is not the owner's own. */
  isAt(box: Rect, owner: string): boolean {
    return keysOf(box).some((key) => (this.#squares.get(key) ?? []).some((each) => each.owner !== owner && overlap(each.box, box)));
  }
}

function keysOf({ x1, y1, x2, y2 }: Rect): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / square); x <= Math.floor(x2 / square); x += 1) {
    for (let y = Math.floor(y1 / square); y <= Math.floor(y2 / square); y += 1) keys.push(`${x} ${y}`);
  }
  return keys;
}

/** True when two rectangles share more than an edge. */
export const overlap = (one: Rect, other: Rect): boolean => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
