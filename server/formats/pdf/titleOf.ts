import type { DraftFramework } from '../model.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What programs write where a person gave no title. */
const noTitle = /^(?:untitled|microsoft (?:word|powerpoint)|powerpoint presentation|document\d*$)|\.(?:docx?|pptx?|xlsx?|pdf|indd|odt)$/i;

/** Title and language by the file's own properties, where they say something. */
export async function frameworkOf(document: PDFDocumentProxy): Promise<Partial<DraftFramework>> {
  const metadata = await document.getMetadata().catch(() => undefined);
  const info = { ...(metadata?.info as Record<string, unknown> | undefined) };
  const title = typeof info['Title'] === 'string' ? info['Title'].replace(/\s+/g, ' ').trim() : '';
  const language = typeof info['Language'] === 'string' ? info['Language'].trim() : '';
  return {
    ...(title.length > 2 && !noTitle.test(title) ? { title } : {}),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? { language } : {}),
  };
}
