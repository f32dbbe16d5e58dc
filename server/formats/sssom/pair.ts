import type { InputFile } from '../model.ts';

const stemOf = ({ name }: InputFile): string => name.toLowerCase().replace(/\.(tsv|ya?ml)$/, '').replace(/\.sssom$/, '');

/**
 * The file that belongs to one of `own`, among `others`: of the same name but for its ending, or the only one where there is one of
 * each. `own` are all the mappings of a draft and `others` all the metadata, or the other way round.
 */
export function partnerOf(file: InputFile, own: readonly InputFile[], others: readonly InputFile[]): InputFile | undefined {
  const named = others.find((other) => stemOf(other) === stemOf(file));
  return named ?? (own.length === 1 && others.length === 1 ? others[0] : undefined);
}
