import type { PictureNode } from '../picture.ts';

/** Sizes of the columns, in pixels at zoom 1. */
export interface ColumnsSizes {
  /** Width of a row on the left, of a top concept on the right, and of what lies below that. */
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
  /** Width that the ribbons have. */
  lane: number;
}

export const wideSizes: ColumnsSizes = {
  left: 420,
  right: 344,
  below: 400,
  row: 23,
  heading: 27,
  group: 9,
  top: 58,
  gap: 40,
  lane: 440,
};

/** For a page too narrow for whole titles: short rows, and the SDGs by number alone. */
export const narrowSizes: ColumnsSizes = {
  left: 176,
  right: 44,
  below: 176,
  row: 26,
  heading: 30,
  group: 12,
  top: 60,
  gap: 24,
  lane: 120,
};

/** Height of a node's own row. */
export function rowHeight(node: PictureNode, sizes: ColumnsSizes): number {
  if (node.kind === 'Framework') return sizes.heading;
  return isTop(node) ? sizes.top : sizes.row;
}

/** Width of a node's row. */
export function rowWidth(node: PictureNode, sizes: ColumnsSizes): number {
  if (node.side === 'left') return sizes.left;
  return isTop(node) ? sizes.right : sizes.below;
}

/** A goal of the target framework, drawn large. */
export const isTop = (node: PictureNode): boolean => node.side === 'right' && (node.kind === 'SDG' || node.kind === 'Goal');
