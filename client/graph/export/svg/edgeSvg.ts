import type { EdgeSingular } from 'cytoscape';
import { arrival, edgePath, headPaths } from './edgePath.ts';
import { numberOf, textOf } from './styleOf.ts';
import { tag } from './tag.ts';

const dashes: Record<string, string> = { dashed: '7 5', dotted: '1 4' };

/** A line with its arrow head. */
export function edgeSvg(edge: EdgeSingular, ground: string): string {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  // Undefined for a straight line, which the types do not say.
  const controls = (edge.controlPoints() as ReturnType<EdgeSingular['controlPoints']> | undefined) ?? [];
  const stroke = textOf(edge, 'line-color');
  const line = tag('path', {
    d: edgePath(start, controls, end),
    fill: 'none',
    stroke,
    'stroke-width': numberOf(edge, 'width'),
    'stroke-opacity': numberOf(edge, 'line-opacity'),
    'stroke-dasharray': dashes[textOf(edge, 'line-style')],
  });
  const head = headPaths[textOf(edge, 'target-arrow-shape')];
  const isHollow = textOf(edge, 'target-arrow-fill') === 'hollow';
  const arrow =
    head === undefined
      ? ''
      : tag('path', {
          d: head,
          transform: `translate(${end.x} ${end.y}) rotate(${arrival(start, controls, end)})`,
          fill: isHollow ? ground : stroke,
          ...(isHollow && { stroke, 'stroke-width': 1.25 }),
        });
  return tag('g', { opacity: numberOf(edge, 'opacity') }, line + arrow);
}
