import type { Core } from 'cytoscape';

const scale = 2;
const margin = 24 * scale;

/** The whole picture as a PNG, twice as fine as at zoom 1, with a margin around it. */
export async function pngOf(cy: Core, background: string): Promise<Blob> {
  const drawn = await createImageBitmap(await cy.png({ full: true, scale, output: 'blob-promise', maxWidth: 8000, maxHeight: 8000 }));
  const canvas = new OffscreenCanvas(drawn.width + 2 * margin, drawn.height + 2 * margin);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, margin, margin);
  return canvas.convertToBlob({ type: 'image/png' });
}
