import type { AlignmentStatus, Directness, Predicate } from '../../server/domain/alignment.ts';
import type { GapMark } from '../../server/api/gaps/schema.ts';
import type { NodeKind } from '../../server/domain/concept.ts';

/** One node of a picture: what is drawn, not yet where or in which colour. */
export interface PictureNode {
  id: string;
  kind: NodeKind;
  code: string;
  title: string;
  framework: string;
  /** Node of the same picture that it is part of. */
  parent: string | null;
  /** Concepts of the target framework stand on the right, all others on the left. */
  side: 'left' | 'right';
  /** 0 for the opening picture, n for what the n-th step added: later layouts leave earlier nodes in place. */
  stage: number;
  /**
   * What its ring and sign tell: an unaligned state; for a concept of the target framework `unreached` where nothing shown serves it,
   * `cross-cutting` where only claims made for a whole set alike do, and those are left out. Null when aligned.
   */
  gap: GapMark | null;
  /** Concepts that it stands for beside itself: they belong to it and have no room, or were not asked for. */
  represents: number;
  /** The step that opened it, if one did. */
  openedBy: string | null;
  pinned: Point | null;
}

export interface Point {
  x: number;
  y: number;
}

/** What an edge of type ALIGNS_WITH carries, and what a bundle sums up. */
export interface PictureEdge {
  id: string;
  /** `BUNDLE` stands for the alignments below both ends, `DERIVED` for a reach that nobody claims; any other is a relationship of the graph. */
  type: string;
  source: string;
  target: string;
  /** Number of alignments that it stands for; 1 for a relationship. */
  count: number;
  confidence: number | null;
  predicate: Predicate | null;
  status: AlignmentStatus | null;
  directness: Directness | null;
  /** Reached through another framework, claimed by nobody. */
  derived: boolean;
}

/** Nodes and edges of one picture, in drawing order. The same picture is always laid out the same. */
export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

export const emptyPicture: Picture = { nodes: [], edges: [] };

/** What each node of a picture is part of there, for `lineOf`. */
export const parentsOf = (nodes: readonly PictureNode[]): ReadonlyMap<string, string> =>
  new Map(nodes.flatMap(({ id, parent }): [string, string][] => (parent === null ? [] : [[id, parent]])));
