import type { Core } from 'cytoscape';
import { edgeSvg } from './svg/edgeSvg.ts';
import { nodeSvg } from './svg/nodeSvg.ts';
import { numberOf } from './svg/styleOf.ts';
import { tag } from './svg/tag.ts';
import type { Measure } from './svg/textLines.ts';

const margin = 24;

/** The whole picture as an SVG: text stays text, marks stay shapes, so that it can be edited and printed at any size. */
export function svgOf(cy: Core, background: string): Blob {
  const box = cy.elements().boundingBox();
  const [width, height] = [Math.ceil(box.w + 2 * margin), Math.ceil(box.h + 2 * margin)];
  const [x, y] = [Math.floor(box.x1 - margin), Math.floor(box.y1 - margin)];
  const edges = cy.edges().toArray().sort((one, other) => numberOf(one, 'z-index') - numberOf(other, 'z-index'));
  const body = [
    tag('rect', { x, y, width, height, fill: background }),
    ...edges.map((edge) => edgeSvg(edge, background)),
    ...cy.nodes().map((node) => nodeSvg(node, measureIn)),
  ].join('\n');
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${x} ${y} ${width} ${height}` }, `\n${body}\n`);
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** Measures in a font as the page has it. */
function measureIn(font: string): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  return (text) => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
}
