import { type InputFile, type ReadContext, type Reader, Refused, type Source, statements } from '../model.ts';
import { beginning } from '../decode.ts';
import { partnerOf } from './pair.ts';
import { readSssom } from './read.ts';

const isMetadata = (text: string) => /^#? *(mapping_set_id|curie_map) *:/m.test(text);

/** Whether a line names the columns of mappings. */
function isHeader(line: string): boolean {
  const columns = new Set(line.split('\t').map((name) => name.trim().replace(/^"(.*)"$/, '$1')));
  return columns.has('predicate_id') && (columns.has('object_id') || columns.has('object_label'));
}

/** Whether a file is the metadata of a mapping set alone, to be read with its TSV. */
function isSssomMetadata({ bytes }: InputFile): boolean {
  const text = beginning(bytes);
  return isMetadata(text) && !text.startsWith('#') && !text.includes('\t') && !/^\s*[{[<]/.test(text);
}

function isMappings({ bytes }: InputFile): boolean {
  const text = beginning(bytes);
  const body = text.split(/\r?\n/).find((line) => line.trim() && !/^"?#/.test(line));
  return body === undefined ? /^"?#/.test(text) && isMetadata(text) : isHeader(body);
}

/** A file of mappings, with the metadata of a file beside it; metadata alone says nothing of its own. */
function read(file: InputFile, context: ReadContext): Source {
  const all = [file, ...(context.beside ?? [])];
  const [mappings, metadata] = [all.filter(isMappings), all.filter(isSssomMetadata)];
  if (!isSssomMetadata(file)) return readSssom(file, partnerOf(file, mappings, metadata), context);
  if (partnerOf(file, metadata, mappings)) return { as: 'statements', statements: statements.parse({}), blocks: [], unrecognised: [], problems: [] };
  throw new Refused('This is the metadata of a mapping set without its mappings: give it together with its .tsv file.', { line: 1 });
}

export const sssomReader: Reader = {
  id: 'sssom',
  title: 'SSSOM',
  extensions: ['sssom.tsv', 'yml', 'yaml'],
  looksLike: (file) => isMappings(file) || isSssomMetadata(file),
  read: (file, context) => Promise.resolve().then(() => read(file, context)),
};
