import type { Picture, PictureNode } from '../picture.ts';

/** Concepts that belong together: one framework's, or those of the target framework. */
export interface Group {
  /** The framework's id. */
  id: string;
  side: PictureNode['side'];
  /** The framework's own node, where the picture has one. */
  head: PictureNode | null;
  nodes: PictureNode[];
}

/** A picture's nodes by framework, in the picture's order. */
export function groupsOf({ nodes }: Picture): Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    const key = `${node.side} ${node.framework}`;
    const group = groups.get(key) ?? { id: node.framework, side: node.side, head: null, nodes: [] };
    if (node.kind === 'Framework' && group.head === null) group.head = node;
    else group.nodes.push(node);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A group's nodes as trees, parents before children. */
export interface Tree {
  node: PictureNode;
  children: Tree[];
  /** Nodes in it, itself included. */
  size: number;
}

/** The trees of some nodes, in their order. A node whose parent is not among them starts a tree. */
export function treesOf(nodes: readonly PictureNode[]): Tree[] {
  const trees = new Map(nodes.map((node): [string, Tree] => [node.id, { node, children: [], size: 1 }]));
  const roots: Tree[] = [];
  for (const tree of trees.values()) {
    const parent = tree.node.parent === null ? undefined : trees.get(tree.node.parent);
    if (parent === undefined) roots.push(tree);
    else parent.children.push(tree);
  }
  const count = (tree: Tree): number => (tree.size = tree.children.reduce((sum, child) => sum + count(child), 1));
  roots.forEach(count);
  return roots;
}
