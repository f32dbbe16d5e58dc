import { clustersLayout } from '../layouts/clusters.ts';
import { columnsLayout } from '../layouts/columns.ts';
import { type ColumnsSizes, compactSizes, narrowSizes, tightSizes, wideSizes } from '../layouts/columnsSizes.ts';
import { boxOf, type LayoutName, type Placed } from '../layouts/placed.ts';
import { ringsLayout } from '../layouts/rings.ts';
import type { Picture } from '../picture.ts';
import { foldable, foldUntil } from './fold.ts';

/** What an arrangement depends on beside the picture. */
export interface Manner {
  layout: LayoutName;
  /** For pages on which whole titles have no room. */
  narrow: boolean;
  /** Pixels that the picture may take. */
  room: { width: number; height: number };
  /** Concepts that were asked for, the last one last: they are folded last. */
  opened: readonly string[];
}

/** A picture as it is drawn: with what had no room folded into what it belongs to, and a place for all that is left. */
export interface Arranged {
  picture: Picture;
  placed: Placed;
  layout: LayoutName;
}

/** Smallest zoom at which a row's text (15 px) has nine pixels, and some to spare, and at which the smallest shape (18 px) has eight. */
const leastForRows = 0.62;
const leastForMarks = 8 / 18;
/** Shapes that a person can still follow; more are folded even where they have room. */
const mostShapes = 420;
/** Room of one shape at zoom 1, roughly; what is right is seen from the layout. */
const roughCell = 58;
/** The same where shapes touch. */
const closestCell = 32;

type Box = ReturnType<typeof boxOf>;

/** Places a picture so that all of it fits the room and can be read: what does not is folded, oldest first. */
export function arrange(picture: Picture, manner: Manner, tell: (share: number) => void = () => undefined): Arranged {
  const { layout } = manner;
  return { layout, ...(layout === 'columns' ? inColumns(picture, manner) : inMarks(picture, manner, tell)) };
}

function inColumns(picture: Picture, { narrow, room, opened }: Manner): Omit<Arranged, 'layout'> {
  const choices = narrow ? [narrowSizes] : [wideSizes, compactSizes, tightSizes];
  const boxWith = (sizes: ColumnsSizes, { nodes }: Picture): Box => boxOf(columnsLayout({ nodes: nodes.map((node) => ({ ...node, pinned: null })), edges: [] }, sizes));
  const isLow = (box: Box): boolean => box.h <= room.height / leastForRows;
  const isSlim = (box: Box): boolean => box.w <= room.width / leastForRows;
  const fitting = (part: Picture): ColumnsSizes | undefined =>
    choices.find((sizes) => {
      const box = boxWith(sizes, part);
      return isLow(box) && isSlim(box);
    });
  // What is folded is folded for the sizes that are read best of those that are small.
  const folding = narrow ? narrowSizes : compactSizes;
  let folded = picture;
  if (!fitting(picture)) {
    const order = foldable(picture, opened);
    const sideOf = new Map(picture.nodes.map(({ id, side }) => [id, side]));
    for (const side of ['left', 'right'] as const) {
      const own = order.filter((id) => sideOf.get(id) === side);
      folded = foldUntil(folded, own, ({ nodes }) => isLow(boxWith(folding, { nodes: nodes.filter((node) => node.side === side), edges: [] })));
    }
    folded = foldUntil(folded, order, (part) => isSlim(boxWith(folding, part)));
  }
  const sizes = fitting(folded) ?? choices.at(-1) ?? wideSizes;
  const zoom = Math.min(1.15, room.height / boxWith(sizes, folded).h);
  // Longer titles, as far as nothing becomes smaller for them.
  const wider = narrow ? undefined : stretches.map((by) => stretched(sizes, by)).find((each) => boxWith(each, folded).w <= room.width / zoom);
  return { picture: folded, placed: columnsLayout(folded, wider ?? sizes) };
}

/** How much longer titles may be. */
const stretches = [1.6, 1.4, 1.25, 1.12];

const stretched = (sizes: ColumnsSizes, by: number): ColumnsSizes => ({ ...sizes, left: sizes.left * by, right: sizes.right * by, below: sizes.below * by });

function inMarks(picture: Picture, manner: Manner, tell: (share: number) => void): Omit<Arranged, 'layout'> {
  return manner.layout === 'rings' ? inRings(picture, manner) : inClusters(picture, manner, tell);
}

function inRings(picture: Picture, { narrow, room, opened }: Manner): Omit<Arranged, 'layout'> {
  const shape = narrow ? 'narrow' : 'wide';
  // The search need not place what is larger.
  const most = Math.min(mostShapes, Math.floor((room.width * room.height) / (leastForMarks * closestCell) ** 2));
  const folded = foldUntil(picture, foldable(picture, opened), (part) => part.nodes.length <= most && isLegible(ringsLayout(part, shape), room));
  return { picture: folded, placed: ringsLayout(folded, shape) };
}

function inClusters(picture: Picture, { narrow, room, opened }: Manner, tell: (share: number) => void): Omit<Arranged, 'layout'> {
  const shape = narrow ? 'narrow' : 'wide';
  const order = foldable(picture, opened);
  const most = Math.min(mostShapes, Math.floor((room.width * room.height) / (leastForMarks * roughCell) ** 2));
  const rounds = 6;
  // How small the shapes become is known only when they are placed; where too small, fewer are placed.
  for (let round = 0, count = most; ; round += 1, count = Math.floor(count * 0.9)) {
    const folded = foldUntil(picture, order, ({ nodes }) => nodes.length <= count);
    const placed = clustersLayout(folded, shape, (done) => tell((round + done) / rounds));
    if (isLegible(placed, room) || round === rounds - 1) return { picture: folded, placed };
  }
}

/** True when all of it in the room leaves the smallest shape large enough. */
function isLegible(placed: Placed, room: Manner['room']): boolean {
  const { w, h } = boxOf(placed);
  return Math.min(room.width / w, room.height / h) >= leastForMarks;
}
