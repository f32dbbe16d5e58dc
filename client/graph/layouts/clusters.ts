import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Picture, PictureNode, Point } from '../picture.ts';
import { groupsOf, type Tree, treesOf } from './groups.ts';
import { markSizes } from './markSizes.ts';
import type { Placed, PlacedNode } from './placed.ts';
import { type Box, divide, type Region, regionsOf } from './regions.ts';
import { cellFor, type Shape } from './shape.ts';

/** Height of a region's heading. */
const heading = 46;
const rim = 6;
const ticks = 140;

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
  /** Where its part of the region is. */
  home: Point;
  x: number;
  y: number;
}

/**
 * Each framework and the SDGs as a region of their own; within a region springs hold parts at their wholes, nothing
 * overlaps, and nothing leaves. Places follow from the picture alone, and a pinned node leaves all others where they are.
 */
export function clustersLayout(picture: Picture, shape: Shape, tell: (share: number) => void = () => undefined): Placed {
  const groups = groupsOf(picture);
  const regions = regionsOf(groups, cellFor(picture.nodes.length), shape);
  const places = new Map<string, Point>();
  regions.forEach((region, index) => {
    for (const [id, at] of settle(region, picture)) places.set(id, at);
    tell((index + 1) / regions.length);
  });
  const nodes = new Map(
    picture.nodes.map(({ id, kind, pinned }): [string, PlacedNode] => {
      const { x, y } = pinned ?? places.get(id) ?? { x: 0, y: 0 };
      return [id, { x: round(x), y: round(y), width: markSizes[kind], height: markSizes[kind] }];
    }),
  );
  return {
    look: 'marks',
    nodes,
    edges: new Map(),
    regions: regions.map(({ group, x, y, w, h }) => ({ id: group.id, headed: group.head !== null, x: round(x), y: round(y), w: round(w), h: round(h) })),
  };
}

/** Places of one region's nodes. */
function settle({ group, ...box }: Region, { edges }: Picture): Map<string, Point> {
  const places = new Map<string, Point>();
  if (group.head) places.set(group.head.id, { x: box.x + rim + markSizes.Framework / 2, y: box.y + heading / 2 + 2 });
  const inner: Box = { x: box.x + rim, y: box.y + heading, w: box.w - 2 * rim, h: box.h - heading - rim };
  if (group.nodes.length === 0) return places;
  const cell = Math.sqrt((inner.w * inner.h) / group.nodes.length);
  const bodies = group.nodes.length === 1 ? [] : bodiesOf(group.nodes, inner, cell);
  const ids = new Set(group.nodes.map(({ id }) => id));
  const links = edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).map(({ source, target, type }) => ({ source, target, isPart: type === 'PART_OF' }));
  const keepInside = (): void => {
    for (const body of bodies) {
      body.x = clamp(body.x, inner.x + body.radius, inner.x + inner.w - body.radius);
      body.y = clamp(body.y, inner.y + body.radius, inner.y + inner.h - body.radius);
    }
  };
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / ticks))
    .force('home', forceX<Body>(({ home }) => home.x).strength(0.12))
    .force('level', forceY<Body>(({ home }) => home.y).strength(0.12))
    .force('parts', forceLink<Body, (typeof links)[number]>(links).id(({ id }) => id).distance(cell * 0.8).strength(({ isPart }) => (isPart ? 0.25 : 0.05)))
    .force('charge', forceManyBody<Body>().strength(-cell * 0.35).distanceMax(cell * 3))
    .force('room', forceCollide<Body>(cell * 0.47).iterations(2));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    keepInside();
  }
  separate(bodies, keepInside);
  for (const { id, x, y } of bodies) places.set(id, { x, y });
  const [only] = group.nodes;
  if (group.nodes.length === 1 && only) places.set(only.id, { x: inner.x + inner.w / 2, y: inner.y + inner.h / 2 });
  return places;
}

/** Trees side by side in the region, by size; the parts of each start around it. */
function bodiesOf(nodes: readonly PictureNode[], inner: Box, cell: number): Body[] {
  const bodies: Body[] = [];
  const plant = (tree: Tree, box: Box): void => {
    const home = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
    bodies.push({ id: tree.node.id, radius: markSizes[tree.node.kind] / 2 + 4, home, ...home });
    tree.children.forEach((child, index) => {
      const turn = (2 * Math.PI * index) / tree.children.length - Math.PI / 2;
      const far = Math.min(cell, Math.min(box.w, box.h) / 2);
      const around = { x: home.x + far * Math.cos(turn), y: home.y + far * Math.sin(turn) };
      plant(child, { x: around.x - far / 3, y: around.y - far / 3, w: (far * 2) / 3, h: (far * 2) / 3 });
    });
  };
  for (const { item, ...box } of divide(treesOf(nodes), ({ size }) => size, inner)) plant(item, box);
  return bodies;
}

/** Moves apart what still overlaps, until nothing does. */
function separate(bodies: Body[], keepInside: () => void): void {
  const byPlace = [...bodies];
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    byPlace.sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
    for (const [index, one] of byPlace.entries()) {
      for (let next = index + 1; next < byPlace.length; next += 1) {
        const other = byPlace[next];
        if (!other || other.x - one.x > one.radius + other.radius + 8) break;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const far = Math.hypot(dx, dy);
        const short = one.radius + other.radius - far;
        if (short <= 0.01) continue;
        moved = true;
        const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(next), Math.sin(next)];
        one.x -= (ux * short) / 2;
        one.y -= (uy * short) / 2;
        other.x += (ux * short) / 2;
        other.y += (uy * short) / 2;
      }
    }
    if (!moved) return;
    keepInside();
  }
}

const clamp = (value: number, least: number, most: number): number => (least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value)));

const round = (value: number): number => Math.round(value * 100) / 100;
