import { lineOf } from '../knowledge.ts';
import { parentsOf, type Picture, type PictureEdge, type PictureNode } from '../picture.ts';

/**
 * Concepts with parts in the picture, in the order in which they are folded where there is no room: what was opened
 * longest ago first, and of that the deepest. `opened` are the concepts that were asked for, the last one last: that one,
 * and what it belongs to, is never folded.
 */
export function foldable({ nodes }: Picture, opened: readonly string[]): string[] {
  const parents = parentsOf(nodes);
  const asked = new Map(opened.map((id, index) => [id, index + 1]));
  const last = new Map<string, number>();
  const depth = new Map<string, number>();
  for (const node of nodes) {
    const line = lineOf({ parents }, node.id);
    depth.set(node.id, line.length);
    const [, ...above] = line;
    const own = Math.max(node.stage, asked.get(node.id) ?? 0);
    for (const id of above) last.set(id, Math.max(last.get(id) ?? 0, asked.get(id) ?? 0, own));
  }
  const kept = new Set(lineOf({ parents }, opened.at(-1) ?? ''));
  return [...last.keys()].filter((id) => !kept.has(id)).sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0) || (depth.get(b) ?? 0) - (depth.get(a) ?? 0));
}

/**
 * The picture with some concepts standing for all that lies below them: `represents` says for how many. What was drawn at
 * a part is drawn at the concept that stands for it, alignments of the same two as one bundle.
 */
export function foldAt(picture: Picture, folded: ReadonlySet<string>): Picture {
  if (folded.size === 0) return picture;
  const parents = parentsOf(picture.nodes);
  const standsFor = new Map<string, string>();
  const represents = new Map<string, number>();
  for (const { id } of picture.nodes) {
    const at = lineOf({ parents }, id).findLast((each) => folded.has(each)) ?? id;
    standsFor.set(id, at);
    if (at !== id) represents.set(at, (represents.get(at) ?? 0) + 1);
  }
  const nodes = picture.nodes
    .filter(({ id }) => standsFor.get(id) === id)
    .map((node): PictureNode => ({ ...node, represents: node.represents + (represents.get(node.id) ?? 0) }));
  const edges = new Map<string, PictureEdge>();
  for (const edge of picture.edges) {
    const [source, target] = [standsFor.get(edge.source) ?? edge.source, standsFor.get(edge.target) ?? edge.target];
    if (source === edge.source && target === edge.target) edges.set(edge.id, merged(edges.get(edge.id), edge));
    else if (source !== target && edge.type === 'ALIGNS_WITH') add(edges, { ...edge, type: 'BUNDLE' }, source, target);
    else if (source !== target && edge.type === 'BUNDLE') add(edges, edge, source, target);
  }
  return { nodes, edges: [...edges.values()] };
}

function add(edges: Map<string, PictureEdge>, edge: PictureEdge, source: string, target: string): void {
  const id = `bundle:${source}~${target}`;
  const bundle = { ...edge, id, source, target, predicate: null, status: null, directness: null, derived: false };
  edges.set(id, merged(edges.get(id), bundle));
}

const merged = (one: PictureEdge | undefined, other: PictureEdge): PictureEdge =>
  one === undefined ? other : { ...one, count: one.count + other.count, confidence: Math.max(one.confidence ?? 0, other.confidence ?? 0) || null };

/** The least number of concepts to fold for the picture to fit; all of them where it never does. */
export function foldUntil(picture: Picture, order: readonly string[], fits: (folded: Picture) => boolean): Picture {
  if (fits(picture)) return picture;
  let [low, high] = [1, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(foldAt(picture, new Set(order.slice(0, middle))))) high = middle;
    else low = middle + 1;
  }
  return foldAt(picture, new Set(order.slice(0, low)));
}
