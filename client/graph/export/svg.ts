import type cytoscape from 'cytoscape';
import type { Core, NodeSingular } from 'cytoscape';
import { measureIn } from '../names/measure.ts';
import type { CanvasTokens } from '../tokens.ts';
import { type Sheet, sheetSvg } from './sheet.ts';
import { edgeSvg } from './svg/edgeSvg.ts';
import { nodeSvg } from './svg/nodeSvg.ts';
import { numberOf } from './svg/styleOf.ts';
import { ellipsized } from './svg/textLines.ts';

const margin = 12;

/** A drawn sheet, in pixels. */
export interface DrawnSheet {
  svg: string;
  width: number;
  height: number;
}

/**
 * The whole picture as an SVG sheet: text stays text, marks stay shapes, so that it can be edited and printed at any size.
 * What is hovered, selected or faded for the eye is drawn as it is; titles that the picture cuts are listed in full.
 */
export function svgOf(cy: Core, tokens: CanvasTokens, sheet: Sheet): DrawnSheet {
  // Not the box from before the names were placed anew.
  const box = cy.elements().boundingBox({ useCache: false } as cytoscape.BoundingBoxOptions);
  const edges = cy.edges().toArray().sort((one, other) => numberOf(one, 'z-index') - numberOf(other, 'z-index'));
  const regions = cy.nodes('.region');
  const body = [
    ...regions.map((node) => nodeSvg(node)),
    ...edges.map((edge) => edgeSvg(edge, tokens.surface)),
    ...cy.nodes().filter((node) => !node.hasClass('region')).map((node) => nodeSvg(node as NodeSingular)),
  ].join('\n');
  const picture = { x: Math.floor(box.x1 - margin), y: Math.floor(box.y1 - margin), width: Math.ceil(box.w + 2 * margin), height: Math.ceil(box.h + 2 * margin) };
  return sheetSvg(body, picture, sheet, cutTitles(cy, tokens), { ground: tokens.surface, text: tokens.text, muted: tokens.muted, font: tokens.font });
}

/** Titles that the picture shows in part or not at all. */
function cutTitles(cy: Core, tokens: CanvasTokens): string[] {
  const titles: string[] = [];
  const widthOf = measureIn(tokens.font);
  cy.nodes().forEach((node) => {
    if (node.hasClass('region')) return;
    const isRow = node.hasClass('row');
    const title = node.data('title') as string;
    const measure = (text: string): number => widthOf(text, node.numericStyle('font-size') as number, node.hasClass('head'));
    const label = node.data('label') as string | undefined;
    const isWhole = isRow ? label !== '' && ellipsized(label ?? '', node.data('room') as number, measure) === label : (node.data('shown') as string).replaceAll('\n', ' ') === (node.data('text') as string).replace(/\s+/g, ' ');
    if (!isWhole) titles.push(title);
  });
  return titles;
}
