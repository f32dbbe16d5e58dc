/** Longest side that every browser's canvas takes, in pixels. */
const longest = 16_000;
const finest = 2;

/** A picture as PNG, twice as fine as on the page where a canvas has room for that. Throws when it is too large for any. */
export async function svgToPng(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(finest, longest / Math.max(width, height));
  if (scale < 0.5) throw new Error('The picture is too large for a PNG. Collapse or hide some of it, or take the SVG.');
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw the picture.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
