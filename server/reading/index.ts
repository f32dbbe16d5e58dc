import { type Draft, type Limits, type Place, Refused, type Source, type Understanding } from '../formats/model.ts';
import { quotable } from '../formats/sentence.ts';
import type { FileToRead, ReadFile } from './messages.ts';
import { type Bounds, runTask } from './run.ts';

export type { FileToRead, ReadFile } from './messages.ts';
export type { Bounds } from './run.ts';

/**
 * Reads files in a process of their own, one after the other, and makes a draft of each. Throws `Refused` with a sentence that names
 * the file and says why it was not read (`at.file` is its index), or the signal's reason.
 */
export async function readFiles(files: readonly FileToRead[], options: Understanding, { limits, ...bounds }: Bounds & { limits: Limits }): Promise<ReadFile[]> {
  const notRead = (file: number): string => `${files[file]?.name ?? 'The file'} was not read`;
  const answer = await runTask({ do: 'read', files: [...files], options, limits }, bounds, notRead);
  if ('refused' in answer) throw refusedFile(notRead(answer.file), answer);
  if (!('files' in answer)) throw new Refused(`${notRead(0)}: it was answered with something else.`);
  return answer.files;
}

/** Makes a draft anew of what was read before, of the file with that index, the way a person has said since that it is to be understood. */
export async function understandAgain(source: Source, file: number, options: Understanding, bounds: Bounds): Promise<Draft> {
  const about = (): string => 'It was not understood';
  const answer = await runTask({ do: 'understand', source, file, options }, bounds, about);
  if ('refused' in answer) throw refusedFile(about(), answer);
  if (!('draft' in answer)) throw new Refused(`${about()}: it was answered with something else.`);
  return answer.draft;
}

function refusedFile(beginning: string, { refused, at, file }: { refused: string; at: Partial<Place>; file: number }): Refused {
  return new Refused(`${beginning}${placeIn(at, refused)}: ${uncapitalised(refused)}`, { ...at, file });
}

/** Where in the file, in parentheses, as far as the sentence does not say it itself. */
function placeIn({ page, sheet, cell, line, column, pointer }: Partial<Place>, sentence: string): string {
  const all = { page, sheet, cell, line, column, '': pointer };
  const said = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${quotable(String(value), 80)}`.trim()]));
  const missing = said.filter((words) => !sentence.includes(words));
  return missing.length === 0 ? '' : ` (${missing.join(', ')})`;
}

/** `It is …` goes on a sentence as `it is …`; names in capitals stay. */
const uncapitalised = (sentence: string): string => (/^\p{Lu}(?:\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence);
