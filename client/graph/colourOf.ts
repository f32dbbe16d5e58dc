import { frameworkColour, sdgColour } from '../theme/colours.ts';
import type { PictureNode } from './picture.ts';
import type { CanvasTokens } from './tokens.ts';

/** Hue of a node: the UN's for SDGs and their targets, its framework's otherwise. */
export const colourOf = (node: Pick<PictureNode, 'id' | 'framework'>, theme: CanvasTokens['theme']): string =>
  (node.framework === 'sdg' ? sdgColour(node.id) : null) ?? frameworkColour(node.framework, theme);
