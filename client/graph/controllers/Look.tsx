import { useLayoutEffect } from 'react';
import { useCy } from '../canvasContext.ts';
import { motionLength } from '../motion.ts';
import { stylesheet } from '../stylesheet.ts';
import type { CanvasTokens } from '../tokens.ts';

/** Draws the canvas in the theme's colours, and again once the page's own font is there. */
export function Look({ tokens }: { tokens: CanvasTokens }) {
  const cy = useCy();
  useLayoutEffect(() => {
    const apply = (): void => void cy.style(stylesheet(tokens, motionLength(120)));
    apply();
    let gone = false;
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => !gone && !cy.destroyed() && apply());
    return () => {
      gone = true;
    };
  }, [cy, tokens]);
  return null;
}
