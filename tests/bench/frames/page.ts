/** The page that the bench of frames drives: the same picture in our canvas and in sigma.js. */
import type { Core } from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { clustersLayout } from '../../../client/graph/layouts/clusters.ts';
import { createCy, type WhileMoving } from '../../../client/graph/createCy.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { syncElements } from '../../../client/graph/controllers/syncElements.ts';
import { fittedView } from '../../../client/graph/controllers/fitView.ts';
import { nameShapes } from '../../../client/graph/controllers/Names.tsx';
import { boxOf } from '../../../client/graph/layouts/placed.ts';
import { stylesheet } from '../../../client/graph/stylesheet.ts';
import { readTokens } from '../../../client/graph/tokens.ts';
import { pictureOfSize } from '../../support/pictures.ts';
import '../../../client/theme/tokens.css';

/** Our canvas with one measure less each, and sigma.js. */
const variants: Record<string, WhileMoving> = {
  plumbline: { names: false, arrows: false, images: true, fine: false },
  'with names': { names: true, arrows: false, images: true, fine: false },
  'with arrows': { names: false, arrows: true, images: true, fine: false },
  'with all pixels': { names: false, arrows: false, images: true, fine: true },
  'without images': { names: false, arrows: false, images: false, fine: false },
  'as at rest': { names: true, arrows: true, images: true, fine: true },
};
type Movement = 'pan' | 'zoom';

const seconds = 2.5;
const stage = document.querySelector<HTMLElement>('#stage');
if (!stage) throw new Error('There is no stage');

/** Nodes and edges together are `count` elements. */
function pictureOfElements(count: number) {
  let nodes = Math.round(count / 3);
  let picture = pictureOfSize(nodes);
  while (picture.nodes.length + picture.edges.length < count) picture = pictureOfSize((nodes += Math.max(1, Math.round(nodes / 50))));
  return picture;
}

function plumbline(count: number, whileMoving: WhileMoving): { move: (movement: Movement, at: number) => void; end: () => void; drawn: number } {
  const picture = pictureOfElements(count);
  const placed = clustersLayout(picture, 'wide');
  const tokens = readTokens(document.documentElement);
  const cy: Core = createCy(stage as HTMLElement, whileMoving);
  cy.style(stylesheet(tokens, 0));
  syncElements(cy, toElements(picture, placed, tokens), 0);
  const view = fittedView(boxOf(placed), { width: cy.width(), height: cy.height() }, 40);
  cy.viewport(view);
  nameShapes(cy, tokens);
  return {
    drawn: cy.elements().length,
    move: (movement, at) => {
      if (movement === 'pan') cy.panBy({ x: at % 2 < 1 ? 4 : -4, y: 1 });
      else cy.zoom({ level: view.zoom * (1 + 0.6 * Math.abs(Math.sin(at * 2))), renderedPosition: { x: 650, y: 380 } });
    },
    end: () => cy.destroy(),
  };
}

function sigma(count: number): ReturnType<typeof plumbline> {
  const picture = pictureOfElements(count);
  const placed = clustersLayout(picture, 'wide');
  const graph = new MultiDirectedGraph();
  for (const node of picture.nodes) {
    const at = placed.nodes.get(node.id);
    if (at) graph.addNode(node.id, { x: at.x, y: -at.y, size: at.width / 4, color: '#16697a', label: node.title });
  }
  for (const { id, source, target, type } of picture.edges) graph.addEdgeWithKey(id, source, target, { size: type === 'PART_OF' ? 1 : 2, color: '#9aa4ad', type: type === 'PART_OF' ? 'line' : 'arrow' });
  const renderer = new Sigma(graph, stage as HTMLElement, { settings: { hideLabelsOnMove: true, hideEdgesOnMove: false } });
  const camera = renderer.getCamera();
  return {
    drawn: graph.order + graph.size,
    move: (movement, at) => {
      const { x, y } = camera.getState();
      if (movement === 'pan') camera.setState({ x: x + (at % 2 < 1 ? 0.003 : -0.003), y: y + 0.0008 });
      else camera.setState({ ratio: 1 / (1 + 0.6 * Math.abs(Math.sin(at * 2))) });
    },
    end: () => renderer.kill(),
  };
}

/** Frames a second while the picture is moved in each of them. */
async function frames(which: string, count: number, movement: Movement): Promise<{ rate: number; drawn: number }> {
  const picture = variants[which] ? plumbline(count, variants[which]) : sigma(count);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const start = performance.now();
  let drawn = 0;
  await new Promise<void>((resolve) => {
    const step = (): void => {
      const at = (performance.now() - start) / 1000;
      if (at > seconds) return resolve();
      picture.move(movement, at);
      drawn += 1;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const rate = drawn / ((performance.now() - start) / 1000);
  picture.end();
  return { rate, drawn: picture.drawn };
}

Object.assign(window, { frames });
