import { edgeWords } from '../labels.ts';
import type { Picture, PictureEdge, PictureNode } from '../picture.ts';

interface Base {
  /** Unique in the tree: a line appears under both of its ends. */
  key: string;
  level: number;
  parentKey: string | null;
  /** Absent where there is nothing to unfold. */
  expanded: boolean | undefined;
  position: number;
  setSize: number;
}

export interface NodeRow extends Base {
  type: 'node';
  node: PictureNode;
}

export interface LineRow extends Base {
  type: 'line';
  edge: PictureEdge;
  /** End that the row stands under, and the one that the line leads to. */
  from: PictureNode;
  to: PictureNode;
  words: string;
}

/** One item of the tree that says in words what the canvas shows. */
export type OutlineRow = NodeRow | LineRow;

/**
 * The picture as a tree: the hierarchy that it shows and, where unfolded, the lines of each concept.
 * A concept with parts in the picture starts unfolded, one without starts folded; `toggled` holds those that differ.
 */
export function outlineRows(picture: Picture, toggled: ReadonlySet<string>): OutlineRow[] {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const children = new Map<string | null, PictureNode[]>();
  for (const node of picture.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const lines = linesByNode(picture);
  const rows: OutlineRow[] = [];
  const walk = (node: PictureNode, level: number, parentKey: string | null, position: number, setSize: number): void => {
    const parts = children.get(node.id) ?? [];
    const own = (lines.get(node.id) ?? []).flatMap((edge) => {
      const to = nodes.get(edge.source === node.id ? edge.target : edge.source);
      return to ? [{ edge, to }] : [];
    });
    const size = parts.length + own.length;
    const expanded = size === 0 ? undefined : parts.length > 0 !== toggled.has(node.id);
    rows.push({ type: 'node', key: node.id, node, level, parentKey, expanded, position, setSize });
    if (expanded !== true) return;
    own.forEach(({ edge, to }, index) => {
      rows.push({
        type: 'line',
        key: `${node.id} ${edge.id}`,
        edge,
        from: node,
        to,
        words: lineWords(edge, node.id),
        level: level + 1,
        parentKey: node.id,
        expanded: undefined,
        position: index + 1,
        setSize: size,
      });
    });
    parts.forEach((part, index) => walk(part, level + 1, node.id, own.length + index + 1, size));
  };
  const roots = children.get(null) ?? [];
  roots.forEach((root, index) => walk(root, 1, null, index + 1, roots.length));
  return rows;
}

function linesByNode({ edges }: Picture): Map<string, PictureEdge[]> {
  const lines = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    if (edge.type === 'PART_OF') continue;
    for (const end of [edge.source, edge.target]) lines.set(end, [...(lines.get(end) ?? []), edge]);
  }
  return lines;
}

const lineWords = (edge: PictureEdge, from: string): string => {
  if (edge.type === 'BUNDLE') return `${edgeWords(edge)} with`;
  return edge.source === from ? edgeWords(edge) : `(${edgeWords(edge)}) from`;
};

/** Nodes that the lines of a node lead to, each once, in the picture's order. */
export function neighboursOf(picture: Picture, id: string): string[] {
  const near = new Set((linesByNode(picture).get(id) ?? []).map(({ source, target }) => (source === id ? target : source)));
  return picture.nodes.map((node) => node.id).filter((each) => near.has(each));
}
