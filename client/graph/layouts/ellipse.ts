import type { Point } from '../picture.ts';

/** Steps in which the length of an ellipse is measured. */
const steps = 720;

/** `count` points on an ellipse, equally far apart along it, from the top and clockwise; in units of a page, y down. */
export function ellipsePoints(count: number, radii: Point): Point[] {
  const at = (turn: number): Point => {
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return { x: radii.x * Math.cos(angle), y: radii.y * Math.sin(angle) };
  };
  const lengths = [0];
  for (let step = 1; step <= steps; step += 1) {
    const [one, other] = [at((step - 1) / steps), at(step / steps)];
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(other.x - one.x, other.y - one.y));
  }
  const whole = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const step = lengths.findIndex((length) => length >= (whole * index) / count);
    return at(Math.max(0, step) / steps);
  });
}
