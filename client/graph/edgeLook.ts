import type { Predicate } from '../../server/domain/alignment.ts';
import { edgeWords } from './labels.ts';
import type { PictureEdge } from './picture.ts';
import type { CanvasTokens } from './tokens.ts';
import { ribbonWidth } from './widthUnit.ts';

/** Arrow head of a predicate: its shape as cytoscape names it, and whether it is filled. */
export const arrowOf: Record<Predicate, { shape: string; fill: 'filled' | 'hollow' }> = {
  'skos:exactMatch': { shape: 'square', fill: 'filled' },
  'skos:closeMatch': { shape: 'square', fill: 'hollow' },
  'skos:broadMatch': { shape: 'triangle', fill: 'filled' },
  'skos:narrowMatch': { shape: 'triangle', fill: 'hollow' },
  'skos:relatedMatch': { shape: 'circle', fill: 'filled' },
};

/** Width of a single alignment by its confidence; a thin line where the publisher states none. */
export const confidenceWidth = (confidence: number | null): number => (confidence === null ? 1.25 : 1 + Math.max(0, confidence - 0.3) * 5);

interface EdgeLook {
  words: string;
  colour: string;
  strength: number;
  width: number;
  pattern: 'solid' | 'dashed' | 'dotted';
  arrow: string;
  arrowFill: 'filled' | 'hollow';
}

/** How one line is drawn. Between shapes (`marks`), where it can lead anywhere, a part's line has a diamond at the whole, unless that is a framework (`isHead`). */
export function edgeLook(edge: PictureEdge, hue: string, unit: number, tokens: CanvasTokens, { marks = false, isHead = false } = {}): EdgeLook {
  const plain: EdgeLook = {
    words: edgeWords(edge),
    colour: tokens.lineStrong,
    strength: 0.9,
    width: 1.5,
    pattern: 'solid',
    arrow: 'none',
    arrowFill: 'filled',
  };
  if (edge.type === 'BUNDLE') return { ...plain, colour: hue, strength: tokens.theme === 'dark' ? 0.5 : 0.42, width: ribbonWidth(edge.count, unit) };
  if (edge.type === 'DERIVED') return { ...plain, colour: hue, strength: 0.9, width: 2, pattern: 'dotted', arrow: 'vee' };
  if (edge.type === 'PART_OF' && marks && isHead) return { ...plain, width: 1, strength: 0.22 };
  if (edge.type === 'PART_OF' && marks) return { ...plain, width: 1.25, arrow: 'diamond', arrowFill: 'hollow' };
  if (edge.type === 'PART_OF') return { ...plain, colour: hue, strength: 0.55, width: 1.75 };
  if (edge.type !== 'ALIGNS_WITH') return { ...plain, arrow: 'vee' };
  const arrow = edge.predicate === null ? { shape: 'vee', fill: 'filled' as const } : arrowOf[edge.predicate];
  return {
    ...plain,
    colour: hue,
    strength: edge.status === 'rejected' || edge.status === 'stale' ? 0.4 : 0.75,
    width: confidenceWidth(edge.confidence),
    pattern: edge.derived ? 'dotted' : edge.status === 'suggested' ? 'dashed' : 'solid',
    arrow: arrow.shape,
    arrowFill: arrow.fill,
  };
}
