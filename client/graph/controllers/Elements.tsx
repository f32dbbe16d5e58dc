import type { ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import { useCy } from '../canvasContext.ts';
import { motionLength } from '../motion.ts';
import { syncElements } from './syncElements.ts';

/** Keeps the canvas equal to the picture. */
export function Elements({ elements }: { elements: readonly ElementDefinition[] }) {
  const cy = useCy();
  const first = useRef(true);
  useLayoutEffect(() => {
    syncElements(cy, elements, first.current ? 0 : motionLength(160));
    first.current = elements.length === 0;
  }, [cy, elements]);
  return null;
}
