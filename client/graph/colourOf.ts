import { isServedKind } from '../../server/domain/words.ts';
import { frameworkColour } from '../frameworks.ts';
import { sdgColour } from '../theme/colours.ts';
import type { PictureNode } from './picture.ts';
import type { CanvasTokens } from './tokens.ts';

/** Hue of a node: the UN's for SDGs and their targets, its framework's otherwise. */
export const colourOf = (node: Pick<PictureNode, 'kind' | 'code' | 'framework'>, theme: CanvasTokens['theme']): string =>
  (isServedKind(node.kind) ? sdgColour(node.code) : null) ?? frameworkColour(node.framework, theme);
