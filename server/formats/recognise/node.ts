import type { Label } from './label.ts';
import type { Piece } from './pieces.ts';

export type NodeSort = 'labelled' | 'heading' | 'headline' | 'item' | 'cell';

/** What may be a concept, at its place in the document. */
export interface OutlineNode {
  sort: NodeSort;
  label: Label | undefined;
  /** Of the same family are those that look alike and may be one level. */
  family: string;
  level: number;
  parent: OutlineNode | undefined;
  children: OutlineNode[];
  order: number;
  title: string;
  statement: string;
  blocks: number[];
  piece: Piece;
  /** Paragraphs below it, before the next node. */
  prose: Piece[];
  /** Lines such as `Owner: …` below it. */
  notes: { topic: string; text: string }[];
  /** What introduces the list that it is in. */
  caption: string;
  /** Number of the list that it is in; the same for items that follow one another. */
  list: number;
  /** The node that it is the return of. */
  returns: OutlineNode | undefined;
  /** The heading of the capabilities that it is one of. */
  supports?: string;
}

export const pathUp = function* (node: OutlineNode): Generator<OutlineNode> {
  for (let up = node.parent; up; up = up.parent) yield up;
};
