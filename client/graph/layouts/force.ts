import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Picture, PictureNode, Point } from '../picture.ts';
import { concentricLayout } from './concentric.ts';
import { markSizes } from './markSizes.ts';
import type { Placed } from './placed.ts';
import { seeded } from './seeded.ts';

cytoscape.use(fcose);

/** Pages are wider than high: the settled picture is drawn out to the sides. */
const stretch = 1.5;

/**
 * Springs and charges, from a fixed start and with a fixed seed. Stage after stage: what an earlier step placed stays
 * where it is, and only what the next one adds finds its place around it, so a link replays to the same picture.
 */
export function forceLayout(picture: Picture): Placed {
  const settled = new Map<string, Point>();
  const stages = [...new Set(picture.nodes.map(({ stage }) => stage))].sort((a, b) => a - b);
  for (const stage of stages) {
    const nodes = picture.nodes.filter((node) => node.stage <= stage);
    settle(nodes, springs(nodes, picture), settled);
  }
  return {
    look: 'marks',
    nodes: new Map(
      picture.nodes.map(({ id, kind, pinned }) => {
        const { x, y } = settled.get(id) ?? { x: 0, y: 0 };
        return [id, { x: x * stretch, y, ...pinned, width: markSizes[kind], height: markSizes[kind] }];
      }),
    ),
    edges: new Map(),
  };
}

/**
 * Pairs that pull at each other among the nodes of a stage: each line at the nearest ancestors that the stage holds, so
 * that a bundle pulls the same before and after it was opened.
 */
function springs(nodes: readonly PictureNode[], { nodes: all, edges }: Picture): [string, string][] {
  const here = new Set(nodes.map(({ id }) => id));
  const byId = new Map(all.map((node) => [node.id, node]));
  const isLater = nodes.length < all.length || all.some(({ stage }) => stage > 0);
  const lift = (id: string): string | null => {
    let at: string | null = id;
    while (at !== null && !here.has(at)) at = byId.get(at)?.parent ?? null;
    return at;
  };
  const pairs = new Map<string, [string, string]>();
  for (const { type, source, target } of edges) {
    // What a step adds on one side alone would pull at the opening picture, which it must leave in place.
    if (isLater && type !== 'PART_OF' && byId.get(source)?.side === byId.get(target)?.side) continue;
    const [one, other] = [lift(source), lift(target)];
    if (one !== null && other !== null && one !== other) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function settle(nodes: readonly PictureNode[], pulls: readonly [string, string][], settled: Map<string, Point>): void {
  const start = concentricLayout({ nodes: nodes.map((node) => ({ ...node, pinned: null })), edges: [] }).nodes;
  const fixed = nodes.flatMap((node) => {
    const position = pinOf(node) ?? settled.get(node.id);
    return position ? [{ nodeId: node.id, position }] : [];
  });
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map((node) => ({
        data: { id: node.id, size: markSizes[node.kind] + 44 },
        position: { ...(pinOf(node) ?? settled.get(node.id) ?? nearby(node, nodes, settled, start)) },
      })),
      ...pulls.map(([source, target]) => ({ data: { id: `${source} ${target}`, source, target } })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: () => 30_000,
    idealEdgeLength: () => 110,
    gravity: 0.25,
    tile: true,
    tilingPaddingVertical: 40,
    tilingPaddingHorizontal: 50,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
  };
  seeded(() => cy.layout(options).run());
  for (const node of nodes) {
    const { x, y } = cy.$id(node.id).position();
    settled.set(node.id, pinOf(node) ?? settled.get(node.id) ?? { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });
  }
  cy.destroy();
}

/** A pin as the springs see it, before the picture is drawn out. */
const pinOf = ({ pinned }: PictureNode): Point | null => pinned && { x: pinned.x / stretch, y: pinned.y };

/** A start beside the node that it belongs to, on the side that its place in the picture gives it. */
function nearby(node: PictureNode, nodes: readonly PictureNode[], settled: ReadonlyMap<string, Point>, start: ReadonlyMap<string, Point>): Point {
  const anchor = node.parent === null ? undefined : settled.get(node.parent);
  if (!anchor) return start.get(node.id) ?? { x: 0, y: 0 };
  const siblings = nodes.filter(({ parent }) => parent === node.parent);
  const angle = (2 * Math.PI * siblings.findIndex(({ id }) => id === node.id)) / siblings.length;
  return { x: anchor.x + 90 * Math.cos(angle), y: anchor.y + 90 * Math.sin(angle) };
}
