import { docxReader } from './docx/index.ts';
import { type FormatId, type InputFile, type Reader, Refused } from './model.ts';
import { pdfReader } from './pdf/index.ts';

/** The formats that can be read. Where several take a file for theirs, the first does, so the more particular come first. */
export const readers: readonly Reader[] = [pdfReader, docxReader];

/** The reader of a file: of the format that is asked for, else the one that the bytes look like, else by the ending of its name. */
export function readerFor(file: InputFile, format?: FormatId, among: readonly Reader[] = readers): Reader {
  if (format !== undefined) {
    const asked = among.find(({ id }) => id === format);
    if (asked) return asked;
    throw new Refused(`The format ${format} is not read.`);
  }
  const named = among.filter(({ extensions }) => extensions.includes(extensionOf(file.name)));
  const alike = among.filter((reader) => reader.looksLike(file));
  const reader = alike.find((each) => named.includes(each)) ?? alike[0] ?? named[0];
  if (reader) return reader;
  throw new Refused(`It is none of the formats that are read: ${among.map(({ title }) => title).join(', ')}.`);
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
