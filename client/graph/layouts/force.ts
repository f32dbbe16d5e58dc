import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Picture, PictureNode, Point } from '../picture.ts';
import { concentricLayout } from './concentric.ts';
import { markSizes } from './markSizes.ts';
import type { Placed } from './placed.ts';
import { seeded } from './seeded.ts';

cytoscape.use(fcose);

/**
 * Springs and charges, from a fixed start and with a fixed seed. Stage after stage: what an earlier step placed stays
 * where it is, and only what the next one adds finds its place around it, so a link replays to the same picture.
 */
export function forceLayout(picture: Picture): Placed {
  const start = concentricLayout(picture).nodes;
  const settled = new Map<string, Point>();
  const stages = [...new Set(picture.nodes.map(({ stage }) => stage))].sort((a, b) => a - b);
  for (const stage of stages) {
    const nodes = picture.nodes.filter((node) => node.stage <= stage);
    settle(nodes, picture, settled, start);
  }
  return {
    look: 'marks',
    nodes: new Map(picture.nodes.map(({ id, kind }) => [id, { ...(settled.get(id) ?? { x: 0, y: 0 }), width: markSizes[kind], height: markSizes[kind] }])),
    edges: new Map(),
  };
}

function settle(nodes: readonly PictureNode[], picture: Picture, settled: Map<string, Point>, start: ReadonlyMap<string, Point>): void {
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = picture.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const fixed = nodes.flatMap((node) => {
    const position = node.pinned ?? settled.get(node.id);
    return position ? [{ nodeId: node.id, position }] : [];
  });
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map((node) => ({
        data: { id: node.id, size: markSizes[node.kind] + 56 },
        position: { ...(node.pinned ?? settled.get(node.id) ?? nearby(node, picture, settled, start)) },
      })),
      ...edges.map(({ id, source, target }) => ({ data: { id: `edge ${id}`, source, target } })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: () => 40_000,
    idealEdgeLength: () => 130,
    gravity: 0.25,
    tile: true,
    tilingPaddingVertical: 40,
    tilingPaddingHorizontal: 50,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
  };
  seeded(() => cy.layout(options).run());
  for (const node of nodes) {
    const { x, y } = cy.$id(node.id).position();
    settled.set(node.id, node.pinned ?? settled.get(node.id) ?? { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });
  }
  cy.destroy();
}

/** A start beside the node that it belongs to, on the side that its place in the picture gives it. */
function nearby(node: PictureNode, picture: Picture, settled: ReadonlyMap<string, Point>, start: ReadonlyMap<string, Point>): Point {
  const anchor = node.parent === null ? undefined : settled.get(node.parent);
  if (!anchor) return start.get(node.id) ?? { x: 0, y: 0 };
  const siblings = picture.nodes.filter(({ parent }) => parent === node.parent);
  const angle = (2 * Math.PI * siblings.findIndex(({ id }) => id === node.id)) / siblings.length;
  return { x: anchor.x + 90 * Math.cos(angle), y: anchor.y + 90 * Math.sin(angle) };
}
