import type { InputFile, Reader } from '../model.ts';
import { beginning } from '../decode.ts';
import { readSssom } from './read.ts';

export { readSssom };

const isMetadata = (text: string) => /^#? *(mapping_set_id|curie_map) *:/m.test(text);

/** Whether a line names the columns of mappings. */
function isHeader(line: string): boolean {
  const columns = new Set(line.split('\t').map((name) => name.trim().replace(/^"(.*)"$/, '$1')));
  return columns.has('predicate_id') && (columns.has('object_id') || columns.has('object_label'));
}

/** Whether a file is the metadata of a mapping set alone, to be read with its TSV by `readSssom`. */
export function isSssomMetadata({ bytes }: InputFile): boolean {
  const text = beginning(bytes);
  return isMetadata(text) && !text.startsWith('#') && !text.includes('\t') && !/^\s*[{[<]/.test(text);
}

function isMappings({ bytes }: InputFile): boolean {
  const text = beginning(bytes);
  const body = text.split(/\r?\n/).find((line) => line.trim() && !/^"?#/.test(line));
  return body === undefined ? /^"?#/.test(text) && isMetadata(text) : isHeader(body);
}

export const sssomReader: Reader = {
  id: 'sssom',
  title: 'SSSOM',
  extensions: ['sssom.tsv', 'sssom.yml', 'sssom.yaml'],
  looksLike: (file) => isMappings(file) || isSssomMetadata(file),
  read: (file, context) => Promise.resolve().then(() => readSssom(file, undefined, context)),
};
