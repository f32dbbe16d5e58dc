import type { Point } from '../../picture.ts';
import { round } from './tag.ts';

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** Path of a line: one quadratic curve a control point, joined half way between them, as cytoscape draws it. */
export function edgePath(start: Point, controls: readonly Point[], end: Point): string {
  if (controls.length === 0) return `M${at(start)}L${at(end)}`;
  const curves = controls.map((control, index) => {
    const next = controls[index + 1];
    return `Q${at(control)} ${at(next ? middle(control, next) : end)}`;
  });
  return `M${at(start)}${curves.join('')}`;
}

/** Outline of an arrow head whose tip is at 0, 0 and that points to the right. */
export const headPaths: Record<string, string> = {
  triangle: 'M0 0L-9 4.500L-9 -4.500Z',
  vee: 'M0 0L-9 4.500L-6 0L-9 -4.500Z',
  square: 'M0 -3.500L0 3.500L-7 3.500L-7 -3.500Z',
  circle: 'M0 0A4 4 0 1 1 -8 0A4 4 0 1 1 0 0Z',
};

/** Direction of the last piece of a line, in degrees. */
export function arrival(start: Point, controls: readonly Point[], end: Point): number {
  const from = controls.at(-1) ?? start;
  return (Math.atan2(end.y - from.y, end.x - from.x) * 180) / Math.PI;
}
