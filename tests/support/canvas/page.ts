/** The page that tests and benches of the canvas drive: pictures of any size, drawn as Explore draws them, and by sigma.js. */
import type { NodeSingular } from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { knowFrameworks } from '../../../client/frameworks.ts';
import { nameShapes } from '../../../client/graph/controllers/Names.tsx';
import type { WhileMoving } from '../../../client/graph/createCy.ts';
import { clustersLayout } from '../../../client/graph/layouts/clusters.ts';
import type { LayoutName } from '../../../client/graph/layouts/placed.ts';
import { overlap, type Rect } from '../../../client/graph/names/placeNames.ts';
import { readTokens } from '../../../client/graph/tokens.ts';
import type { Framework } from '../../../server/api/frameworks/schema.ts';
import { pictureOfNodes, pictureOfSize } from '../pictures.ts';
import { arranged, drawn, stage } from './draw.ts';
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
/** Nodes and edges together are `count` elements. */
function pictureOfElements(count: number) {
  let nodes = Math.round(count / 3);
  let picture = pictureOfSize(nodes);
  while (picture.nodes.length + picture.edges.length < count) picture = pictureOfSize((nodes += Math.max(1, Math.round(nodes / 50))));
  return picture;
}

function plumbline(count: number, whileMoving: WhileMoving): { move: (movement: Movement, at: number) => void; end: () => void; drawn: number } {
  const picture = pictureOfElements(count);
  const cy = drawn(picture, clustersLayout(picture, 'wide'), whileMoving);
  const level = cy.zoom();
  return {
    drawn: cy.elements().length,
    move: (movement, at) => {
      if (movement === 'pan') cy.panBy({ x: at % 2 < 1 ? 4 : -4, y: 1 });
      else cy.zoom({ level: level * (1 + 0.6 * Math.abs(Math.sin(at * 2))), renderedPosition: { x: 650, y: 380 } });
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
  const renderer = new Sigma(graph, stage, { settings: { hideLabelsOnMove: true, hideEdgesOnMove: false } });
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

interface Names {
  nodes: number;
  concepts: number;
  named: number;
  /** Pairs of names that share a place, and names on another node. */
  overlaps: number;
  which: string[];
  /** Size of the smallest text, in pixels. */
  smallest: number;
  /** Nodes that are not wholly on the page. */
  outside: number;
}

/** What cytoscape says of the texts that it draws, for a picture at a multiple of the zoom that shows all of it. */
function names(count: number, layout: LayoutName, nearer: number): Names {
  const { picture, placed } = arranged(pictureOfSize(count), layout);
  const cy = drawn(picture, placed);
  cy.zoom({ level: cy.zoom() * nearer, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  nameShapes(cy, readTokens(document.documentElement));
  const bodies: { id: string; box: Rect }[] = [];
  const texts: { id: string; box: Rect; size: number }[] = [];
  cy.nodes().forEach((node) => {
    if (!node.hasClass('region')) bodies.push({ id: node.id(), box: boxIn(node, false) });
    const size = (node.numericStyle('font-size') as number) * cy.zoom();
    if (node.style('label') !== '') texts.push({ id: node.id(), box: boxIn(node, true), size });
  });
  const page = { x1: 0, y1: 0, x2: cy.width(), y2: cy.height() };
  const inSight = texts.filter(({ box }) => overlap(box, page));
  let overlaps = 0;
  const which: string[] = [];
  inSight.forEach((one, index) => {
    const others = [...inSight.slice(index + 1), ...bodies].filter((other) => other.id !== one.id && overlap(one.box, other.box));
    overlaps += others.length;
    which.push(...others.map((other) => `${one.id} on ${other.id}`));
  });
  const found: Names = {
    nodes: bodies.length,
    concepts: picture.nodes.reduce((sum, { represents }) => sum + 1 + represents, 0),
    named: inSight.length,
    overlaps,
    which: which.slice(0, 5),
    smallest: Math.min(...inSight.map(({ size }) => size)),
    outside: bodies.filter(({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > page.x2 || box.y2 > page.y2).length,
  };
  cy.destroy();
  return found;
}

/** Pixels by which cytoscape widens the box of a text for inexact measures, in the picture's units. */
const widened = 2;

/** Box of a node or of its text on the page, as cytoscape has it. */
function boxIn(node: NodeSingular, isText: boolean): Rect {
  const cy = node.cy();
  const own = isText ? { includeNodes: false, includeLabels: true } : { includeNodes: true, includeLabels: false };
  const { x1, y1, x2, y2 } = node.boundingBox({ ...own, includeOverlays: false, includeUnderlays: false, includeOutlines: false } as never);
  const inset = isText ? widened : 1;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x1: (x1 + inset) * zoom + pan.x, y1: (y1 + inset) * zoom + pan.y, x2: (x2 - inset) * zoom + pan.x, y2: (y2 - inset) * zoom + pan.y };
}

/** Draws a picture in the page's own font and leaves it there. */
async function show(count: number, layout: LayoutName): Promise<void> {
  await import('@fontsource-variable/inter/index.css');
  await document.fonts.load('16px "Inter Variable"');
  const whole = pictureOfNodes(count);
  knowFrameworks([...whole.nodes.filter(({ kind }) => kind === 'Framework').map(({ id }) => id), 'sdg'].map(framework));
  const { picture, placed } = arranged(whole, layout);
  drawn(picture, placed);
}

/** What a page knows of a framework, with a colour of its own: neighbours in the list are far from each other. */
function framework(id: string, index: number): Framework {
  const colour = `hsl(${(index * 150) % 360}, 55%, 38%)`;
  return { id, shortTitle: id === 'sdg' ? 'SDGs' : id, hue: id === 'sdg' ? undefined : { light: colour, dark: colour }, counts: {} } as unknown as Framework;
}

Object.assign(window, { frames, names, show });
