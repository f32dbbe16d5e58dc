import type { Core } from 'cytoscape';

/** The whole picture as a PNG, twice as fine as on the page. */
export function pngOf(cy: Core, background: string): Promise<Blob> {
  return cy.png({ full: true, scale: 2, bg: background, output: 'blob-promise', maxWidth: 8000, maxHeight: 8000 });
}
