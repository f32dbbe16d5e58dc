import { Graph, layout } from '@dagrejs/dagre';
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { markSizes } from '../../client/graph/layouts/markSizes.ts';
import type { Placed, PlacedNode } from '../../client/graph/layouts/placed.ts';
import type { Picture, Point } from '../../client/graph/picture.ts';

cytoscape.use(fcose);

/** What a layout that is not ours is asked to place in. */
export interface Page {
  width: number;
  height: number;
}

/** What a layout is asked in a process of its own. */
export interface StockTask {
  name: string;
  /** Nodes of the generated picture. */
  size: number;
  page: Page;
}

/** Layouts that come with cytoscape or for it, with their own defaults, on a picture's nodes, sizes and edges. */
export const stockLayouts: Record<string, (picture: Picture, page: Page) => Placed> = {
  cose: (picture, page) => byCytoscape(picture, page, { name: 'cose', randomize: true }),
  fcose: (picture, page) => byCytoscape(picture, page, { name: 'fcose' }),
  concentric: (picture, page) => byCytoscape(picture, page, { name: 'concentric' }),
  breadthfirst: (picture, page) => byCytoscape(picture, page, { name: 'breadthfirst' }),
  dagre: byDagre,
};

/** Cytoscape without a page. What it draws by chance comes from the same seed each time. */
function byCytoscape({ nodes, edges }: Picture, { width, height }: Page, options: { name: string; randomize?: boolean }): Placed {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: {
      nodes: nodes.map(({ id, kind }) => ({ data: { id, size: markSizes[kind] } })),
      edges: edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    },
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    layout: { name: 'null' },
  });
  const random = Math.random;
  Math.random = seeded(7);
  try {
    cy.layout({ ...options, animate: false, fit: false, boundingBox: { x1: 0, y1: 0, w: width, h: height } } as LayoutOptions).run();
  } finally {
    Math.random = random;
  }
  const placed = placedAt({ nodes, edges }, (id) => cy.getElementById(id).position());
  cy.destroy();
  return placed;
}

/** dagre itself with its defaults, as the adapter for cytoscape (cytoscape-dagre, not installed here) would call it. */
function byDagre(picture: Picture): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({});
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, kind } of picture.nodes) graph.setNode(id, { width: markSizes[kind], height: markSizes[kind] });
  for (const { id, source, target } of picture.edges) graph.setEdge(source, target, {}, id);
  layout(graph);
  return placedAt(picture, (id) => {
    const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
    return { x, y };
  });
}

function placedAt({ nodes }: Picture, at: (id: string) => Point): Placed {
  const places = nodes.map(({ id, kind }): [string, PlacedNode] => [id, { x: at(id).x, y: at(id).y, width: markSizes[kind], height: markSizes[kind] }]);
  return { look: 'marks', nodes: new Map(places), edges: new Map(), regions: [] };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
