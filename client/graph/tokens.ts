import type { Theme } from '../theme/colours.ts';
import type { PictureNode } from './picture.ts';

/** Colours and type of the canvas, as values: cytoscape knows no CSS variables. */
export interface CanvasTokens {
  theme: Theme;
  surface: string;
  hover: string;
  selected: string;
  text: string;
  muted: string;
  line: string;
  lineStrong: string;
  accent: string;
  focus: string;
  /** Ground of what a search found. */
  matched: string;
  /** Colours of the unaligned states' rings and signs. */
  gaps: Record<NonNullable<PictureNode['gap']>, string>;
  font: string;
}

/** Reads the tokens that hold at an element now. */
export function readTokens(element: Element): CanvasTokens {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    surface: value('--surface'),
    hover: value('--surface-hover'),
    selected: value('--surface-selected'),
    text: value('--text'),
    muted: value('--text-muted'),
    line: value('--line'),
    lineStrong: value('--line-strong'),
    accent: value('--accent'),
    focus: value('--focus'),
    matched: value('--matched'),
    gaps: {
      pending: value('--state-pending'),
      'no-counterpart': value('--state-no-counterpart'),
      'not-counted': value('--state-not-counted'),
      rejected: value('--state-rejected'),
      unreviewed: value('--state-unreviewed'),
      unreached: value('--text-muted'),
      'cross-cutting': value('--text-muted'),
    },
    // Cytoscape takes double quotes alone.
    font: value('--font-sans').replaceAll("'", '"'),
  };
}
