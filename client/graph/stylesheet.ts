import type { StylesheetJson } from 'cytoscape';
import { lineHeight } from './names/placeNames.ts';
import { kindShapes } from '../theme/kinds.ts';
import type { CanvasTokens } from './tokens.ts';

/** The look of everything on the canvas. `motion` is the length of a transition in milliseconds; 0 where none is wanted. */
export function stylesheet(tokens: CanvasTokens, motion: number): StylesheetJson {
  return [...nodeStyles(tokens, motion), ...rowStyles(tokens), ...markStyles(tokens), ...regionStyles(tokens), ...edgeStyles(tokens, motion), ...stateStyles(tokens)] as StylesheetJson;
}

const nodeStyles = (tokens: CanvasTokens, motion: number) => [
  {
    selector: 'core',
    style: { 'active-bg-size': 0, 'selection-box-color': tokens.accent, 'selection-box-opacity': 0.15, 'selection-box-border-color': tokens.accent, 'selection-box-border-width': 1 },
  },
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      color: tokens.text,
      'font-family': tokens.font,
      'font-size': 15,
      'text-events': 'yes',
      'overlay-opacity': 0,
      'underlay-opacity': 0,
      'transition-property': 'opacity, background-opacity',
      'transition-duration': motion,
      'background-image': 'data(images)',
      'background-position-x': 'data(imagesX)',
      'background-position-y': '50%',
      'background-width': 'data(imagesW)',
      'background-height': 'data(imagesH)',
      'background-clip': 'none',
      'background-image-containment': 'over',
    },
  },
];

/** Rows: the node is the whole row, so that all of it can be hit and ringed; its label starts beside the mark. */
const rowStyles = (tokens: CanvasTokens) => [
  {
    selector: 'node.row',
    style: {
      label: 'data(label)',
      shape: 'round-rectangle',
      'corner-radius': 4,
      'background-color': tokens.hover,
      'background-opacity': 0,
      'text-halign': 'right',
      'text-valign': 'center',
      'text-margin-x': 'data(shift)',
      'text-wrap': 'ellipsis',
      'text-max-width': 'data(room)',
      'text-background-color': tokens.surface,
      'text-background-opacity': 1,
      'text-background-padding': 3,
    },
  },
  { selector: 'node.row.head', style: { 'font-weight': 600, 'font-size': 15 } },
  { selector: 'node.row.top', style: { 'font-size': 16, 'text-background-opacity': 0 } },
];

const markStyles = (tokens: CanvasTokens) => [
  {
    selector: 'node.mark',
    style: {
      'background-color': 'data(colour)',
      'border-width': 2,
      'border-color': tokens.surface,
      label: 'data(shown)',
      'font-size': 'data(textSize)',
      'line-height': lineHeight,
      'text-halign': 'data(halign)',
      'text-valign': 'data(valign)',
      'text-margin-x': 'data(marginX)',
      'text-margin-y': 'data(marginY)',
      'text-wrap': 'wrap',
      'text-max-width': 4000,
      'text-background-color': tokens.surface,
      'text-background-opacity': 0.6,
    },
  },
  { selector: 'node.mark.folded', style: { 'border-width': 4, 'border-style': 'double', 'border-color': tokens.text, 'border-position': 'outside' } },
  ...Object.entries(kindShapes).map(([kind, shape]) => ({ selector: `node.mark[kind = '${kind}']`, style: { shape } })),
  { selector: 'node.mark.head', style: { 'font-weight': 600 } },
  {
    selector: 'node.mark.gap',
    style: { 'outline-width': 2, 'outline-style': 'dashed', 'outline-color': 'data(ring)', 'outline-offset': 3 },
  },
];

/** Grounds of frameworks: behind everything, for the eye alone. */
const regionStyles = (tokens: CanvasTokens) => [
  {
    selector: 'node.region',
    style: {
      shape: 'round-rectangle',
      'corner-radius': 10,
      events: 'no',
      'z-index': -10000,
      'z-index-compare': 'manual',
      'background-color': 'data(colour)',
      'background-opacity': tokens.theme === 'dark' ? 0.1 : 0.06,
      'border-width': 1,
      'border-color': 'data(colour)',
      'border-opacity': 0.45,
      label: 'data(title)',
      'font-weight': 600,
      'font-size': 20,
      'text-valign': 'top',
      'text-margin-y': 27,
    },
  },
];

const edgeStyles = (tokens: CanvasTokens, motion: number) => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'z-index': 'data(order)',
      'line-color': 'data(colour)',
      'line-opacity': 'data(strength)',
      'line-style': 'data(pattern)',
      'line-dash-pattern': [7, 5],
      'target-arrow-shape': 'data(arrow)',
      'target-arrow-fill': 'data(arrowFill)',
      'target-arrow-color': 'data(colour)',
      'arrow-scale': 0.85,
      'curve-style': 'bezier',
      'overlay-opacity': 0,
      'transition-property': 'opacity, line-opacity',
      'transition-duration': motion,
      color: tokens.text,
      'font-family': tokens.font,
      'font-size': 12,
      'text-background-color': tokens.surface,
      'text-background-opacity': 0.94,
      'text-background-padding': 4,
      'text-background-shape': 'round-rectangle',
    },
  },
  {
    selector: 'edge.course',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'source-endpoint': 'data(from)',
      'target-endpoint': 'data(to)',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
    },
  },
  { selector: 'edge.part', style: { events: 'no' } },
  { selector: 'edge.bundle', style: { 'line-cap': 'butt' } },
];

/** Hover, selection, keyboard focus: never by colour alone. */
const stateStyles = (tokens: CanvasTokens) => [
  // Cytoscape's own least size goes by steps of two.
  { selector: 'node.is-small', style: { label: '' } },
  { selector: '.is-dimmed', style: { opacity: 0.38 } },
  { selector: '.is-faded', style: { opacity: 0.14 } },
  {
    selector: 'node.is-matched',
    style: { 'underlay-color': tokens.matched, 'underlay-opacity': 0.45, 'underlay-padding': 5, 'underlay-shape': 'round-rectangle' },
  },
  {
    selector: 'node.is-chosen',
    style: { 'outline-width': 3, 'outline-style': 'dotted', 'outline-color': tokens.accent, 'outline-offset': 3 },
  },
  { selector: 'edge.is-lit', style: { 'line-opacity': 0.85, 'z-index': 5 } },
  { selector: 'node.row.is-hovered', style: { 'background-opacity': 1, 'text-background-color': tokens.hover } },
  {
    selector: 'node.row.is-selected',
    style: {
      'background-opacity': 1,
      'background-color': tokens.selected,
      'text-background-color': tokens.selected,
      'border-width': 1.5,
      'border-color': tokens.accent,
    },
  },
  { selector: 'node.mark.is-selected', style: { 'border-width': 4, 'border-color': tokens.accent, 'border-position': 'outside' } },
  {
    selector: 'node.is-new',
    style: { 'underlay-color': tokens.focus, 'underlay-opacity': 0.28, 'underlay-padding': 6, 'underlay-shape': 'round-rectangle' },
  },
  {
    selector: 'node.is-focused',
    style: { 'outline-width': 3, 'outline-style': 'solid', 'outline-color': tokens.focus, 'outline-offset': 2 },
  },
  {
    selector: 'edge.is-named',
    style: { label: 'data(words)', 'line-opacity': 0.9, 'z-index': 9 },
  },
  {
    selector: 'edge.is-selected, edge.is-focused',
    style: { 'underlay-color': tokens.focus, 'underlay-opacity': 0.35, 'underlay-padding': 4, 'line-opacity': 1 },
  },
];
