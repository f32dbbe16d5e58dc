import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import type { NodeKind } from '../../../server/domain/concept.ts';
import { useCy } from '../canvasContext.ts';
import { rest } from '../motion.ts';
import { measureIn } from '../names/measure.ts';
import { distance, type Named, type PlacedName, placeNames, type Rect, type Side, sides } from '../names/placeNames.ts';
import { rankOf } from '../names/ranks.ts';
import type { CanvasTokens } from '../tokens.ts';

interface Props {
  tokens: CanvasTokens;
  /** Change with what is drawn and with what is marked. */
  revision: unknown;
  marks: string;
}

/** Names the shapes for the present zoom once the picture is at rest: as many as have room, on nothing else. Rows have their own text. */
export function Names({ tokens, revision, marks }: Props) {
  const cy = useCy();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const name = (): void => {
      if (cy.destroyed()) return;
      if (cy.animated() || cy.nodes(':animated').nonempty()) return later();
      nameShapes(cy, tokens);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(name, rest);
    };
    later();
    cy.on('viewport resize', later).on('free position', 'node', later);
    return () => {
      clearTimeout(timer);
      cy.off('viewport resize', later).off('free position', 'node', later);
    };
  }, [cy, tokens, revision, marks]);
  return null;
}

/** Pixels below which a text is not drawn; a little less than nine, for what is rounded. */
const smallest = 8.95;

/** Pixels of a shape's border beyond its size: a folded one has a double border, an unaligned one a ring around it; see the style sheet. */
const rimOf = (node: NodeSingular, zoom: number): number => 1 + (node.hasClass('gap') ? 5.5 : node.hasClass('folded') ? 4.2 : 1.2) * zoom;

/** Where the names of regions without a node of their own stand. */
function headings(cy: Core, tokens: CanvasTokens): Rect[] {
  const [zoom, measure] = [cy.zoom(), measureIn(tokens.font)];
  const places: Rect[] = [];
  cy.nodes('.region').forEach((region) => {
    const title = region.data('title') as string;
    if (title === '') return;
    const size = region.numericStyle('font-size') as number;
    const { x, y } = region.renderedPosition();
    const half = (measure(title, size, true) * zoom) / 2;
    const bottom = y + (((region.numericStyle('text-margin-y') as number) - region.height() / 2) * zoom);
    places.push({ x1: x - half, x2: x + half, y1: bottom - size * 1.2 * zoom, y2: bottom });
  });
  return places;
}

/** Gives each shape in sight its name for the present zoom, or none. */
export function nameShapes(cy: Core, tokens: CanvasTokens): void {
  const zoom = cy.zoom();
  const page = { width: cy.width(), height: cy.height() };
  const shapes: Named[] = [];
  cy.nodes('.mark').forEach((node) => {
    const { x, y } = node.renderedPosition();
    const half = ((node.data('width') as number) * zoom) / 2 + rimOf(node, zoom);
    const box = { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
    if (box.x2 < 0 || box.y2 < 0 || box.x1 > page.width || box.y1 > page.height) return;
    shapes.push({ id: node.id(), box, ...wantedName(node, zoom) });
  });
  const measure = measureIn(tokens.font);
  // Measured at the size that is drawn: letters do not grow evenly.
  const names = placeNames(shapes, page, (text, size, bold) => measure(text, sizeAt(size, zoom), bold) * zoom, headings(cy, tokens));
  cy.batch(() => {
    cy.nodes('.row, .region').forEach((node) => void node.toggleClass('is-small', (node.numericStyle('font-size') as number) * zoom < smallest));
    cy.edges('.is-named').style('font-size', Math.max(12, 12 / zoom));
    cy.nodes('.mark').forEach((node) => setName(node, names.get(node.id()), zoom));
  });
}

function wantedName(node: NodeSingular, zoom: number): Omit<Named, 'id' | 'box'> {
  const kind = node.data('kind') as NodeKind;
  const isHead = kind === 'Framework';
  const isLed = ['is-selected', 'is-focused', 'is-hovered', 'is-chosen'].some((name) => node.hasClass(name));
  // Very near, texts grow a little; before, it is the room between the shapes that grows.
  const near = Math.max(1, Math.min(zoom / 1.8, 1.4));
  return {
    text: node.data('text') as string,
    short: node.data('short') as string,
    size: (isHead ? 13 : kind === 'SDG' || kind === 'Goal' ? 12 : 11) * near,
    bold: isHead,
    room: (isHead ? 210 : 118) * near,
    lines: isLed ? 4 : zoom > 1.2 ? 3 : 2,
    rank: rankOf(kind, {
      isLed,
      isMatched: node.hasClass('is-matched'),
      isNear: node.hasClass('is-near'),
      stage: node.data('stage') as number,
      degree: node.degree(false),
    }),
    sides: [node.data('nameAt') as Side, ...sides],
  };
}

/** Texts are sized in the picture's units: what is set holds for one zoom. */
function setName(node: NodeSingular, name: PlacedName | undefined, zoom: number): void {
  const at = name?.side ?? 'below';
  const gap = (rimOf(node, zoom) + distance) / zoom;
  const next = {
    shown: name?.lines.join('\n') ?? '',
    textSize: name === undefined ? 1 : sizeAt(name.size, zoom),
    halign: at === 'right' || at === 'left' ? at : 'center',
    valign: at === 'below' ? 'bottom' : at === 'above' ? 'top' : 'center',
    marginX: at === 'right' ? gap : at === 'left' ? -gap : 0,
    marginY: at === 'below' ? gap : at === 'above' ? -gap : 0,
  };
  const before = node.data() as Partial<typeof next>;
  if ((Object.keys(next) as (keyof typeof next)[]).some((key) => before[key] !== next[key])) node.data(next);
}

/** Pixels in the picture's units. */
const sizeAt = (size: number, zoom: number): number => Math.round((size / zoom) * 100) / 100;
