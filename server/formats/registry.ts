import { csvReader } from './csv/index.ts';
import { docxReader } from './docx/index.ts';
import { htmlReader } from './html/index.ts';
import { jsonReader } from './json/index.ts';
import { type FormatId, type InputFile, type Reader, Refused } from './model.ts';
import { pdfReader } from './pdf/index.ts';
import { jsonldReader, rdfxmlReader, turtleReader } from './skos/index.ts';
import { sssomReader } from './sssom/index.ts';
import { stratmlReader } from './stratml/index.ts';
import { markdownReader, textReader } from './text/index.ts';
import { xlsxReader } from './xlsx/index.ts';

/** Formats whose bytes say what they are, whatever the file is called. */
const certain: readonly Reader[] = [pdfReader, docxReader, xlsxReader, stratmlReader, rdfxmlReader, jsonldReader, sssomReader];

/** Formats that much else can be taken for: the ending of the name says more than the bytes. */
const likely: readonly Reader[] = [jsonReader, turtleReader, htmlReader, markdownReader, csvReader, textReader];

/** The formats that can be read, the more particular first. */
export const readers: readonly Reader[] = [...certain, ...likely];

/** The reader of a file: of the format that is asked for, else the one that the bytes look like, else by the ending of its name. */
export function readerFor(file: InputFile, format?: FormatId, among: readonly Reader[] = readers): Reader {
  if (format !== undefined) {
    const asked = among.find(({ id }) => id === format);
    if (asked) return asked;
    throw new Refused(`The format ${format} is not read.`);
  }
  const name = file.name.toLowerCase();
  const isNamed = ({ extensions }: Reader) => extensions.some((extension) => name.endsWith(`.${extension}`));
  const alike = among.filter((reader) => reader.looksLike(file));
  const reader = alike.find((one) => certain.includes(one)) ?? alike.find(isNamed) ?? among.find(isNamed) ?? alike[0];
  if (reader) return reader;
  throw new Refused(`It is none of the formats that are read: ${among.map(({ title }) => title).join(', ')}.`);
}
