import type { Picture, PictureNode } from '../picture.ts';
import { markSizes } from './markSizes.ts';
import type { Placed, PlacedNode } from './placed.ts';

/** Room along the ring for one node with its text, and least distance between two rings, from top to bottom. */
const spacing = 92;
const ringGap = 120;
/** Pages are wider than high, and so are the rings. */
const stretch = 1.7;

/**
 * Rings around the target framework: its goals inside, then their targets, then the concepts of the other frameworks
 * from top to bottom of the hierarchy, the frameworks themselves outside. Order around a ring is the picture's order.
 */
export function concentricLayout(picture: Picture): Placed {
  const depth = depths(picture.nodes);
  const rings = new Map<number, PictureNode[]>();
  for (const node of picture.nodes) {
    const ring = ringOf(node, depth.get(node.id) ?? 0);
    rings.set(ring, [...(rings.get(ring) ?? []), node]);
  }
  const nodes = new Map<string, PlacedNode>();
  const angles = new Map<string, number>();
  let radius = 0;
  for (const [, members] of [...rings].sort(([a], [b]) => a - b)) {
    // Circumference of an ellipse, nearly.
    const needed = (members.length * spacing) / (2 * Math.PI * Math.sqrt((1 + stretch ** 2) / 2));
    radius = members.length === 1 && radius === 0 ? 0 : Math.max(needed, radius === 0 ? 190 : radius + ringGap);
    members.forEach((node, index) => {
      const angle = node.kind === 'Framework' ? middleOf(node, picture, angles) : (2 * Math.PI * index) / members.length - Math.PI / 2;
      angles.set(node.id, angle);
      const size = markSizes[node.kind];
      const at = node.pinned ?? { x: round(radius * stretch * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
      nodes.set(node.id, { ...at, width: size, height: size });
    });
  }
  return { look: 'marks', nodes, edges: new Map() };
}

/** Direction of a framework: the middle of its concepts', so that it stands behind them. */
function middleOf({ id }: PictureNode, { nodes }: Picture, angles: ReadonlyMap<string, number>): number {
  const parts = nodes.filter(({ parent }) => parent === id).map((part) => angles.get(part.id) ?? 0);
  return parts.length === 0 ? 0 : parts.reduce((sum, angle) => sum + angle, 0) / parts.length;
}

function depths(nodes: readonly PictureNode[]): Map<string, number> {
  const depth = new Map<string, number>();
  // Parents come before children in a picture.
  for (const { id, parent } of nodes) depth.set(id, parent === null ? 0 : (depth.get(parent) ?? -1) + 1);
  return depth;
}

function ringOf(node: PictureNode, depth: number): number {
  if (node.kind === 'Framework') return 100;
  return node.side === 'right' ? depth : 10 + depth;
}

const round = (value: number): number => Math.round(value * 100) / 100;
