/*
 * pdf.js asks for these when it is loaded, and uses them to draw alone, which is never done here. Imported before it, they also keep
 * it from saying on the console that they are missing.
 */
const known = globalThis as Partial<Record<string, unknown>>;

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) known[name] ??= function unused() {};

export {};
