import type { ElementDefinition } from 'cytoscape';
import { frameworkColour, frameworkShort } from '../frameworks.ts';
import { colourOf } from './colourOf.ts';
import { edgeLook } from './edgeLook.ts';
import { labelOf } from './labels.ts';
import { isTop } from './layouts/columnsSizes.ts';
import type { Placed, PlacedEdge, PlacedNode, PlacedRegion } from './layouts/placed.ts';
import { noImages, rowImages, tileImage } from './nodeImages.ts';
import type { Picture, PictureEdge, PictureNode } from './picture.ts';
import type { CanvasTokens } from './tokens.ts';
import { widthUnit } from './widthUnit.ts';

/** A placed picture as cytoscape's elements; everything that depends on the theme's colours is in their data. */
export function toElements(picture: Picture, placed: Placed, tokens: CanvasTokens): ElementDefinition[] {
  const unit = widthUnit(picture.edges);
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const crossing = picture.edges.filter(({ source, target }) => byId.get(source)?.side !== byId.get(target)?.side);
  const headed = new Set(placed.regions.map(({ id }) => id));
  const lined = new Set(crossing.flatMap(({ source, target }) => [source, target]));
  return [
    ...placed.regions.map((region) => regionElement(region, tokens)),
    ...picture.nodes.flatMap((node): ElementDefinition[] => {
      const at = placed.nodes.get(node.id);
      if (!at) return [];
      const data = placed.look === 'rows' ? rowData(node, at, lined.has(node.id), tokens) : markData(node, at, tokens);
      // Rows fill much of the page: dragging on one moves the picture. A shape can be dragged itself, which pins it.
      const rows = placed.look === 'rows';
      return [{ group: 'nodes', data, position: { x: at.x, y: at.y }, classes: classesOf(node, placed.look), grabbable: !rows, pannable: rows }];
    }),
    ...picture.edges.filter(({ type, target }) => type !== 'PART_OF' || !headed.has(target)).map((edge, order): ElementDefinition => edgeElement(edge, order, placed.edges.get(edge.id), byId, unit, tokens, placed.look)),
  ];
}

const classesOf = (node: PictureNode, look: Placed['look']): string[] => [
  look === 'rows' ? 'row' : 'mark',
  ...(look === 'rows' && isTop(node) ? ['top'] : []),
  ...(node.kind === 'Framework' ? ['head'] : []),
  ...(node.gap === null ? [] : ['gap']),
  ...(node.pinned === null ? [] : ['pinned']),
  ...(node.represents > 0 ? ['folded'] : []),
];

function rowData(node: PictureNode, at: PlacedNode, lined: boolean, tokens: CanvasTokens): ElementDefinition['data'] {
  const isTile = isTop(node) && node.kind === 'SDG';
  const inset = isTile ? 52 : 28;
  const signs = (node.gap === null ? 0 : 22) + (node.represents === 0 ? 0 : 40) + (node.pinned === null ? 0 : 18);
  const room = at.width - inset - signs - 8;
  return {
    id: node.id,
    kind: node.kind,
    title: labelOf(node),
    label: room < 40 ? '' : isTile ? node.title : labelOf(node),
    colour: colourOf(node, tokens.theme),
    width: at.width,
    height: at.height,
    room: Math.max(room, 1),
    shift: inset - at.width,
    ...rowImages(node, at, { lined, room }, tokens),
  };
}

function markData(node: PictureNode, at: PlacedNode, tokens: CanvasTokens): ElementDefinition['data'] {
  const colour = colourOf(node, tokens.theme);
  const inside = node.represents > 0 ? ` (+${node.represents.toLocaleString('en')})` : '';
  return {
    id: node.id,
    kind: node.kind,
    // What is drawn of it depends on the zoom: see Names.
    text: `${node.kind === 'SDG' ? node.title : labelOf(node)}${inside}`,
    // An SDG has its number on it.
    short: `${node.kind === 'SDG' ? '' : node.kind === 'Framework' ? frameworkShort(node.framework) : node.code}${inside}`.trim(),
    title: labelOf(node),
    stage: node.stage,
    nameAt: at.nameAt ?? (node.kind === 'Framework' ? 'right' : 'below'),
    colour,
    ring: node.gap === null ? colour : tokens.gaps[node.gap],
    width: at.width,
    height: at.height,
    ...tileImage(node, at, colour, tokens),
  };
}

/** The ground of a framework: a frame that nothing can be done to, with a name where no node heads it. */
function regionElement({ id, headed, x, y, w, h }: PlacedRegion, tokens: CanvasTokens): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `region:${id}`, title: headed ? '' : frameworkShort(id), colour: frameworkColour(id, tokens.theme), width: w, height: h, ...noImages },
    position: { x: x + w / 2, y: y + h / 2 },
    classes: ['region'],
    grabbable: false,
    pannable: true,
  };
}

function edgeElement(
  edge: PictureEdge,
  order: number,
  course: PlacedEdge | undefined,
  nodes: ReadonlyMap<string, PictureNode>,
  unit: number,
  tokens: CanvasTokens,
  look: Placed['look'],
): ElementDefinition {
  const source = nodes.get(edge.source);
  const drawn = edgeLook(edge, source ? colourOf(source, tokens.theme) : tokens.lineStrong, unit, tokens, { marks: look === 'marks', isHead: nodes.get(edge.target)?.kind === 'Framework' });
  const px = ({ x, y }: PlacedEdge['from']): string => `${x}px ${y}px`;
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      // Drawing order must not depend on what was added first.
      order: -order,
      ...drawn,
      ...(course && { from: px(course.from), to: px(course.to), weights: course.weights, distances: course.distances }),
    },
    classes: [edge.type === 'BUNDLE' ? 'bundle' : edge.type === 'PART_OF' ? 'part' : 'claim', ...(course ? ['course'] : [])],
  };
}
