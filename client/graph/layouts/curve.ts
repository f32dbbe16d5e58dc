import type { Point } from '../picture.ts';
import type { PlacedEdge, PlacedNode } from './placed.ts';

/** Control points given in the plane → shares and distances along the straight line between both ends. */
export function relative(start: Point, end: Point, controls: Point[]): Omit<PlacedEdge, 'from' | 'to'> {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = ({ x, y }: Point): number => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2;
  const aside = ({ x, y }: Point): number => ((y - start.y) * dx - (x - start.x) * dy) / length;
  return { controls, weights: controls.map((at) => round(along(at))), distances: controls.map((at) => round(aside(at))) };
}

/**
 * Level out of the left end up to the lane, an S across it, level into the right end. An end at the lane's edge needs no
 * control point of its own: a curve that starts on its control point has no direction.
 */
export function ribbon(start: Point, end: Point, lane: { left: number; right: number }): Point[] {
  const turn = (lane.right - lane.left) * 0.3;
  return [
    ...(start.x < lane.left - 1 ? [{ x: lane.left, y: start.y }] : []),
    { x: lane.left + turn, y: start.y },
    { x: lane.right - turn, y: end.y },
    ...(end.x > lane.right + 1 ? [{ x: lane.right, y: end.y }] : []),
  ];
}

/** Level out to `edge`, beyond it and back, between two ends above each other; farther ends bulge more. */
export function arc(start: Point, end: Point, out: -1 | 1, edge: number): Point[] {
  const x = edge + out * Math.min(140, 28 + Math.abs(end.y - start.y) * 0.18);
  const isShort = (at: Point): boolean => Math.abs(edge - at.x) > 1;
  return [
    ...(isShort(start) ? [{ x: edge, y: start.y }] : []),
    { x, y: start.y },
    { x, y: end.y },
    ...(isShort(end) ? [{ x: edge, y: end.y }] : []),
  ];
}

/** Where a line to a point leaves a shape, from the shape's middle. */
export function leave({ x, y, width }: PlacedNode, point: Point): Point {
  const [dx, dy] = [point.x - x, point.y - y];
  const share = (width / 2 + 4) / (Math.hypot(dx, dy) || 1);
  return { x: Math.round(dx * share * 100) / 100, y: Math.round(dy * share * 100) / 100 };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
