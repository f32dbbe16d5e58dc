import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { FormFile } from '../../http/form.ts';
import type { FileToRead } from '../../imports/reading.ts';
import type { importForm } from './schema.ts';

/** What a form brings to be read: its files, or what was typed or pasted. Throws `bad-request` where it says both, or nothing. */
export function filesOf({ text, html, format, framework, empty, copy }: z.output<typeof importForm>, files: readonly FormFile[]): FileToRead[] {
  const ways = [files.length > 0, text !== undefined || html !== undefined, framework !== undefined, empty !== undefined].filter(Boolean).length;
  if (ways !== 1) throw new PlumblineError('bad-request', 'An import takes one of: files, a text, a framework that is there, or empty.');
  if (copy !== undefined && framework === undefined) throw new PlumblineError('bad-request', 'form.copy: says which framework is copied by "framework".');
  if (files.length > 0) return files.map((file) => ({ ...file, format }));
  // A page keeps its headings and lists; its plain text beside it does not.
  if (html !== undefined) return [{ name: '', bytes: Buffer.from(html), format: format ?? 'html' }];
  return text === undefined ? [] : [{ name: '', bytes: Buffer.from(text), format }];
}
