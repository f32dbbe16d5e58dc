import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Numbers of colours that are tried, and the bytes that a picture should have; with fewer, colours that mean something change. */
const sizes = [256, 128];
const room = 260_000;

/** A screenshot of far fewer bytes: the same picture in its main colours, as many as there is room for. */
export async function withPalette(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const { width, height, pixels } = await page.evaluate(pixelsOf, png.toString('base64'));
    const bytes = Buffer.from(pixels, 'base64');
    let encoded = encode(width, height, bytes, sizes[0]);
    for (const colours of sizes.slice(1)) if (encoded.length > room) encoded = encode(width, height, bytes, colours);
    return encoded;
  } finally {
    await page.close();
  }
}

/** Runs in the browser, which can read a PNG. Gives four bytes a pixel. */
async function pixelsOf(png: string): Promise<{ width: number; height: number; pixels: string }> {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const bytes = context?.getImageData(0, 0, width, height).data ?? [];
  let pixels = '';
  for (let at = 0; at < bytes.length; at += 30_000) pixels += String.fromCharCode(...bytes.slice(at, at + 30_000));
  return { width, height, pixels: btoa(pixels) };
}

type Colour = [red: number, green: number, blue: number];

function encode(width: number, height: number, pixels: Buffer, most = 256): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = mainColours(counts, most).map(partsOf);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, partsOf(colour))]));
  // Each row starts with the number of its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = indexes.get(pixels.readUIntBE((y * width + x) * 4, 3)) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The commonest colours, of which half may be close to others: grounds are alike, and each is a large part of the picture. */
function mainColours(counts: ReadonlyMap<number, number>, most: number): number[] {
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const exact = byCount.slice(0, most / 2);
  const groups = new Set(exact.map(groupOf));
  const others = byCount.filter((colour) => {
    const isNew = !groups.has(groupOf(colour));
    groups.add(groupOf(colour));
    return isNew;
  });
  return [...exact, ...others].slice(0, most);
}

/** The same for colours that are close. */
const groupOf = (colour: number): number => colour & 0xf0f0f0;

const partsOf = (colour: number): Colour => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
