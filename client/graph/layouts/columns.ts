import type { Picture, PictureNode } from '../picture.ts';
import { type ColumnsSizes, isTop, rowHeight, rowWidth, wideSizes } from './columnsSizes.ts';
import { courses } from './courses.ts';
import type { Placed, PlacedNode } from './placed.ts';

/**
 * The picture that the project exists for: frameworks with their concepts in rows on the left, the target framework
 * on the right, a lane for the alignments between. What lies below a concept stands in a further column and starts a
 * row lower, so that each row has its own level, free for its lines; everything further down makes room.
 * Places follow from the picture's order alone: no clock, no chance, no measuring of text.
 */
export function columnsLayout(picture: Picture, sizes: ColumnsSizes = wideSizes): Placed {
  const left = place(picture.nodes.filter(({ side }) => side === 'left'), sizes);
  const right = place(picture.nodes.filter(({ side }) => side === 'right'), sizes);
  const edge = Math.max(0, ...[...left.values()].map(({ x, width }) => x + width / 2));
  const isOpen = edge > sizes.left || [...right.values()].some(({ x, width }) => x > width);
  const lane = { left: edge, right: edge + (left.size === 0 ? 0 : isOpen ? sizes.tightLane : sizes.lane) };
  const nodes = new Map<string, PlacedNode>();
  for (const node of picture.nodes) {
    const at = left.get(node.id);
    const over = right.get(node.id);
    if (at) nodes.set(node.id, at);
    else if (over) nodes.set(node.id, { ...over, x: over.x + lane.right });
    const pinned = nodes.get(node.id);
    if (pinned && node.pinned) nodes.set(node.id, { ...pinned, ...node.pinned });
  }
  return { look: 'rows', nodes, edges: courses(picture, nodes, lane), regions: [] };
}

/** Rows of one side from its left edge at 0 and its top at 0. */
function place(nodes: readonly PictureNode[], sizes: ColumnsSizes): Map<string, PlacedNode> {
  const places = new Map<string, PlacedNode>();
  const ids = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, PictureNode[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && ids.has(node.parent) ? node.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  let y = 0;
  let isAfterGroup = false;
  const walk = (node: PictureNode, x: number, column: number): void => {
    // A framework that nothing of is shown is a row like any other: fifty of them are a list, not fifty groups.
    const isGroup = children.has(node.id);
    const [width, height] = [rowWidth(node, column, sizes), node.kind === 'Framework' && !isGroup ? sizes.row : rowHeight(node, sizes)];
    if (node.kind === 'Framework' && y > 0 && (isGroup || isAfterGroup)) y += sizes.group;
    if (node.kind === 'Framework') isAfterGroup = isGroup;
    places.set(node.id, { x: x + width / 2, y: y + height / 2, width, height: height - (isTop(node) ? 14 : 1) });
    y += height;
    // A framework is the heading of its group: its concepts stand below it, not in a further column.
    for (const child of children.get(node.id) ?? []) {
      if (node.kind === 'Framework') walk(child, x, column);
      else walk(child, x + width + sizes.gap, column + 1);
    }
  };
  for (const root of children.get(null) ?? []) walk(root, 0, 0);
  return places;
}
