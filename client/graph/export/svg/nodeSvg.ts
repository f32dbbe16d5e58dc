import type { NodeSingular } from 'cytoscape';
import { measureIn } from '../../names/measure.ts';
import { lineHeight } from '../../names/placeNames.ts';
import type { Point } from '../../picture.ts';
import { shapeSvg } from './shapeSvg.ts';
import { numberOf, textOf } from './styleOf.ts';
import { escaped, tag } from './tag.ts';
import { ellipsized } from './textLines.ts';

/** A node with its images and its text. */
export function nodeSvg(node: NodeSingular): string {
  const [width, height] = [node.width(), node.height()];
  const at = node.position();
  const box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  const isRow = node.hasClass('row');
  return tag(
    'g',
    { opacity: numberOf(node, 'opacity') },
    [isRow ? rowGround(node, box) : node.hasClass('region') ? regionGround(node, box) : shapeSvg(node, box), images(node, box), label(node, at, isRow)].join(''),
  );
}

interface Box extends Point {
  width: number;
  height: number;
}

function rowGround(node: NodeSingular, box: Box): string {
  const opacity = numberOf(node, 'background-opacity');
  if (opacity === 0) return '';
  const border = numberOf(node, 'border-width');
  return tag('rect', {
    ...box,
    rx: 4,
    fill: textOf(node, 'background-color'),
    'fill-opacity': opacity,
    ...(border > 0 && { stroke: textOf(node, 'border-color'), 'stroke-width': border }),
  });
}

/** The ground of a framework: a frame, faintly filled, that all else stands on. */
const regionGround = (node: NodeSingular, box: Box): string =>
  tag('rect', {
    ...box,
    rx: numberOf(node, 'corner-radius'),
    fill: textOf(node, 'background-color'),
    'fill-opacity': numberOf(node, 'background-opacity'),
    stroke: textOf(node, 'border-color'),
    'stroke-opacity': numberOf(node, 'border-opacity'),
    'stroke-width': numberOf(node, 'border-width'),
  });

/** The marks are SVG themselves, so they are nested as they are. */
function images(node: NodeSingular, box: Box): string {
  const list = (name: string): string[] => node.data(name) as string[];
  return list('images')
    .map((uri, index) => {
      const [x, width, height] = ['imagesX', 'imagesW', 'imagesH'].map((name) => parseFloat(list(name)[index] ?? '0')) as [
        number,
        number,
        number,
      ];
      const source = decodeURIComponent(uri.slice(uri.indexOf(',') + 1)).replace(
        / (width|height)="[\d.]+"/g,
        (text, _name, offset: number) => (offset < 80 ? '' : text),
      );
      const place = `x="${box.x + x}" y="${box.y + (box.height - height) / 2}" width="${width}" height="${height}"`;
      return source.replace('<svg ', `<svg preserveAspectRatio="none" ${place} `);
    })
    .join('');
}

function label(node: NodeSingular, at: Point, isRow: boolean): string {
  const text = textOf(node, 'label');
  if (text === '') return '';
  const size = numberOf(node, 'font-size');
  const family = textOf(node, 'font-family');
  const weight = textOf(node, 'font-weight');
  const widthOf = measureIn(family);
  const measure = (line: string): number => widthOf(line, size, weight === '600');
  const look = { 'font-family': family, 'font-size': size, 'font-weight': weight, fill: textOf(node, 'color') };
  const room = numberOf(node, 'text-max-width');
  if (isRow) {
    const x = at.x + node.width() / 2 + numberOf(node, 'text-margin-x');
    const shown = ellipsized(text, room, measure);
    const ground =
      numberOf(node, 'text-background-opacity') === 0
        ? ''
        : tag('rect', {
            x: x - 3,
            y: at.y - size * 0.7,
            width: measure(shown) + 6,
            height: size * 1.4,
            fill: textOf(node, 'text-background-color'),
          });
    return (
      ground +
      tag(
        'text',
        { ...look, x, y: at.y + size * 0.35, textLength: measure(shown), lengthAdjust: 'spacingAndGlyphs', 'xml:space': 'preserve' },
        escaped(shown),
      )
    );
  }
  return nameSvg(node, at, text.split('\n'), size, look);
}

/** A name beside its shape, in the lines that it has on the canvas. */
function nameSvg(node: NodeSingular, at: Point, lines: readonly string[], size: number, look: Record<string, string | number>): string {
  const [across, down] = [textOf(node, 'text-halign'), textOf(node, 'text-valign')];
  const [dx, dy] = [numberOf(node, 'text-margin-x'), numberOf(node, 'text-margin-y')];
  const height = lines.length * size * lineHeight;
  const x = at.x + dx + (across === 'right' ? 1 : across === 'left' ? -1 : 0) * (node.width() / 2);
  const top = down === 'bottom' ? at.y + node.height() / 2 + dy : down === 'top' ? at.y - node.height() / 2 + dy - height : at.y + dy - height / 2;
  const anchor = across === 'right' ? 'start' : across === 'left' ? 'end' : 'middle';
  return lines
    .map((line, index) => tag('text', { ...look, x, y: top + size * (0.95 + index * lineHeight), 'text-anchor': anchor }, escaped(line)))
    .join('');
}
