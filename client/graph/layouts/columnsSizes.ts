import type { PictureNode } from '../picture.ts';

/** Sizes of the columns, in pixels at zoom 1. */
export interface ColumnsSizes {
  /** Width of a top concept on the left, of one on the right, and of what lies below either. */
  left: number;
  right: number;
  below: number;
  row: number;
  heading: number;
  /** Space above a framework's heading. */
  group: number;
  /** Height that a top concept of the right side takes. */
  top: number;
  /** Between two columns of one side. */
  gap: number;
  /** Width that the ribbons have, and what is left of it once something is opened. */
  lane: number;
  tightLane: number;
}

export const wideSizes: ColumnsSizes = {
  left: 384,
  right: 330,
  below: 344,
  row: 23,
  heading: 27,
  group: 9,
  top: 58,
  gap: 32,
  lane: 440,
  tightLane: 290,
};

/** For a picture that is wider or higher than its page: shorter titles, smaller tiles, less between. */
export const compactSizes: ColumnsSizes = {
  left: 300,
  right: 250,
  below: 270,
  row: 22,
  heading: 25,
  group: 7,
  top: 46,
  gap: 24,
  lane: 320,
  tightLane: 200,
};

/** The same where one concept that was opened has more parts than that leaves room for. */
export const tightSizes: ColumnsSizes = { ...compactSizes, top: 31, row: 20, heading: 22, group: 5 };

/** For a page too narrow for whole titles: short rows, and the SDGs by number alone. */
export const narrowSizes: ColumnsSizes = {
  left: 190,
  right: 44,
  below: 190,
  row: 26,
  heading: 30,
  group: 12,
  top: 46,
  gap: 24,
  lane: 120,
  tightLane: 100,
};

/** Height of a node's own row. */
export function rowHeight(node: PictureNode, sizes: ColumnsSizes): number {
  if (node.kind === 'Framework') return sizes.heading;
  return isTop(node) ? sizes.top : sizes.row;
}

/** Width of a node's row; `column` counts from 0 at the outside of the left, the inside of the right. */
export function rowWidth(node: PictureNode, column: number, sizes: ColumnsSizes): number {
  if (node.side === 'left') return column === 0 ? sizes.left : sizes.below;
  return isTop(node) ? sizes.right : sizes.below;
}

/** A goal of the target framework, drawn large. */
export const isTop = (node: PictureNode): boolean => node.side === 'right' && (node.kind === 'SDG' || node.kind === 'Goal');
