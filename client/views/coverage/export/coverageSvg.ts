import { escapedText, round, tag } from '../../../graph/export/svg/tag.ts';
import { readableOn, sdgColour } from '../../../theme/colours.ts';
import { coverageStates } from '../../../../server/api/coverage/schema.ts';
import { levelOf, markShapes } from '../mark/markShapes.ts';
import { reachFigure, reachWords } from '../model/coverageWords.ts';
import type { Reach } from '../model/matrix.ts';
import { ofSdgs } from '../../../frameworks.ts';
import { type About, aboutLines, type CoverageTable } from './coverageTable.ts';

/** Sizes in pixels. */
const size = { margin: 24, side: 340, total: 60, column: 48, row: 24, heads: 40, line: 18, legend: 28 };
const ink = { text: '#16191d', muted: '#545c66', line: '#dde1e6', band: '#eef0f3', paper: '#ffffff' };
const states = { direct: '#0b5c78', inherited: '#3583a3', derived: '#6f8fa0', below: '#545c66' };
const font = 'Inter, Helvetica, Arial, sans-serif';
/** Characters of a title that fit beside the code. */
const titleLength = 46;

const text = (x: number, y: number, content: string, more: Record<string, string | number> = {}) =>
  content === '' ? '' : tag('text', { x, y, fill: ink.text, 'font-size': 12, ...more }, escapedText(content));
const short = (title: string, length: number) => (title.length > length ? `${title.slice(0, length - 1)}…` : title);

function mark(x: number, y: number, state: Reach['state'], best: number | null): string {
  const colour = states[state];
  const paths = markShapes(state, levelOf(best)).map(({ d, fill, dashed }) =>
    tag('path', {
      d,
      fill: fill ? colour : 'none',
      stroke: fill ? 'none' : colour,
      'stroke-width': 1.5,
      'stroke-dasharray': dashed ? '2 1.9' : undefined,
    }),
  );
  return tag('g', { transform: `translate(${round(x)} ${round(y)}) scale(.875)` }, paths.join(''));
}

function cell(reach: Reach | undefined, x: number, y: number, width: number): string {
  if (!reach) return '';
  const figure = reachFigure(reach);
  const middle = x + width / 2;
  return mark(middle - (figure === '' ? 7 : 15), y + (size.row - 14) / 2, reach.state, reach.best) + text(middle + 3, y + 16, figure);
}

function columnHead({ id, code }: { id: string; code: string }, x: number, y: number): string {
  const colour = ofSdgs(id) ? sdgColour(code.replace(/^SDG /, '')) : null;
  const middle = { 'text-anchor': 'middle', 'font-weight': 600 };
  if (colour === null) return text(x + size.column / 2, y + 26, short(code, 8), middle);
  return (
    tag('rect', { x: x + 5, y: y + 11, width: size.column - 10, height: 20, rx: 3, fill: colour }) +
    text(x + size.column / 2, y + 25, code.replace(/^SDG /, ''), { ...middle, fill: readableOn(colour) })
  );
}

/** Width and height of the picture, in pixels. */
export function svgSize({ columns, rows }: CoverageTable): { width: number; height: number } {
  return {
    width: Math.max(size.margin * 2 + size.side + size.total + columns.length * size.column, 720),
    height: size.margin * 2 + 4 * size.line + size.legend + size.heads + rows.length * size.row,
  };
}

/** The matrix as shown, as one picture whose text stays text; the same marks as on the page. */
export function coverageSvg(table: CoverageTable, about: About): string {
  const { columns, rows } = table;
  const { width, height } = svgSize(table);
  const left = size.margin + size.side;
  const headTop = size.margin + 4 * size.line + size.legend;
  const top = headTop + size.heads;
  const columnX = (index: number) => left + size.total + index * size.column;
  const right = columnX(columns.length);
  const legend = coverageStates.map((state, index) => {
    const x = size.margin + index * 110;
    const y = size.margin + 4 * size.line;
    return mark(x, y, state, 0.7) + text(x + 20, y + 12, reachWords[state].short, { fill: ink.muted });
  });
  const lines = rows.map(({ id, code, title, depth, total, cells }, index) => {
    const y = top + index * size.row;
    const isBand = !id.includes(':');
    const x = size.margin + 4 + (isBand ? 0 : depth * 12);
    return [
      isBand ? tag('rect', { x: size.margin, y, width: right - size.margin, height: size.row, fill: ink.band }) : '',
      tag('path', { d: `M${size.margin} ${y + size.row}H${right}`, stroke: ink.line }),
      text(x, y + 16, short(`${code} ${title}`.trim(), titleLength), isBand ? { 'font-weight': 600 } : {}),
      cell(total, left, y, size.total),
      ...cells.map((reach, at) => cell(reach, columnX(at), y, size.column)),
    ].join('');
  });
  const body = [
    tag('rect', { width, height, fill: ink.paper }),
    ...aboutLines(about).map(([name, value], index) =>
      text(
        size.margin,
        size.margin + 12 + index * size.line,
        `${name}: ${value}`,
        index === 0 ? { 'font-weight': 600 } : { fill: ink.muted },
      ),
    ),
    ...legend,
    text(left + size.total / 2, headTop + 26, 'All', { 'text-anchor': 'middle', 'font-weight': 600 }),
    ...columns.map((column, index) => columnHead(column, columnX(index), headTop)),
    tag('path', { d: `M${size.margin} ${top}H${right}`, stroke: ink.muted }),
    ...lines,
  ];
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font },
    `\n${body.join('\n')}\n`,
  );
}
