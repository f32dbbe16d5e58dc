import type { Core } from 'cytoscape';
import { createContext, useContext } from 'react';

/** The mounted canvas, for its controllers. */
export const CanvasContext = createContext<Core | null>(null);

/** The canvas that the controller works on. Throws outside of a GraphCanvas. */
export function useCy(): Core {
  const cy = useContext(CanvasContext);
  if (cy === null) throw new Error('A canvas controller is used outside of a GraphCanvas');
  return cy;
}
