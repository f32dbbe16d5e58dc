import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refused } from '../model.ts';
import { reasonOf } from '../sentence.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF for its text: nothing is drawn, no image is decoded, nothing of it is run. pdf.js is loaded where it is needed alone. Throws `Refused`. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  await import('./polyfill.ts');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    useWasm: false,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    cMapUrl: join(folder, 'cmaps/'),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy().catch(() => undefined);
    if (error instanceof Error && error.name === 'PasswordException') throw new Refused('It is protected by a password: save it without one.');
    throw new Refused(`It is no whole PDF: ${reasonOf(error)}.`);
  }
}
