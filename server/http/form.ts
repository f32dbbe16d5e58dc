import busboy from 'busboy';
import type { Request } from 'express';
import { PlumblineError } from '../errors.ts';

/** Most that a form may hold: files, and bytes of all of them together. */
export interface FormLimits {
  files: number;
  bytes: number;
}

export interface FormFile {
  name: string;
  bytes: Uint8Array;
}

export interface Form {
  fields: Record<string, string>;
  files: FormFile[];
}

/**
 * Takes in a form (multipart/form-data) with its files, in memory. Throws `unsupported-media-type`, `too-large` as soon as it is more
 * than may be, and `bad-request` for one that is cut off or says a field twice.
 */
export function readForm(request: Request, { files: most, bytes: room }: FormLimits): Promise<Form> {
  if (!request.is('multipart/form-data')) throw new PlumblineError('unsupported-media-type', 'This call needs Content-Type: multipart/form-data.');
  return new Promise<Form>((resolve, reject) => {
    const fields = new Map<string, string>();
    const files: FormFile[] = [];
    let taken = 0;
    const tooLarge = () => new PlumblineError('too-large', `The files are larger than ${(room / 1e6).toLocaleString('en')} MB together, the most that is read.`);
    const parser = (() => {
      try {
        return busboy({ headers: request.headers, defParamCharset: 'utf8', limits: { files: most, fields: 20, fieldSize: room, parts: most + 20 } });
      } catch (cause) {
        throw new PlumblineError('bad-request', 'The form has no boundary that it could be divided by.', { cause });
      }
    })();
    const fail = (error: PlumblineError) => {
      request.unpipe(parser);
      // What still comes is let go, so that the client reads why.
      request.resume();
      reject(error);
    };
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) fail(tooLarge());
      else if (fields.has(name)) fail(new PlumblineError('bad-request', `The form says "${name}" twice.`));
      else fields.set(name, value);
    });
    parser.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        taken += chunk.length;
        if (taken > room) fail(tooLarge());
        else chunks.push(chunk);
      });
      stream.on('end', () => {
        if (field !== 'file') fail(new PlumblineError('bad-request', `A file came as "${field}"; files are called "file".`));
        else files.push({ name: shortName(filename), bytes: Buffer.concat(chunks) });
      });
    });
    parser.on('filesLimit', () => fail(new PlumblineError('too-large', `More than ${most} files came at once.`)));
    parser.on('partsLimit', () => fail(new PlumblineError('too-large', 'The form has too many parts.')));
    parser.on('fieldsLimit', () => fail(new PlumblineError('too-large', 'The form has too many fields.')));
    parser.on('error', (cause) => fail(new PlumblineError('bad-request', 'The form is not whole.', { cause })));
    parser.on('close', () => resolve({ fields: Object.fromEntries(fields), files }));
    request.once('aborted', () => fail(new PlumblineError('bad-request', 'The form is not whole.')));
    request.pipe(parser);
  });
}

/** The last part of a name, without what no file is called. */
const shortName = (name: string | undefined): string => (name ?? '').replace(/^.*[/\\]/, '').replace(/\p{Cc}/gu, '').slice(-200);
