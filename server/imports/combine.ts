import type { Draft, DraftEnd, Place, Statements } from '../formats/model.ts';
import type { ReadFile } from './stored.ts';

/** What the files of a draft say together, refs told apart by file, and where their blocks begin. */
export interface Combined {
  statements: Statements;
  unrecognised: { file: number; block: number; reason?: string | undefined }[];
}

/**
 * Puts what several files say into one. Refs of the first stay as they are; of the others they carry the number of the file. A
 * file that states a framework beside alignments of its own keeps both.
 */
export function combined(files: readonly Pick<ReadFile, 'draft'>[]): Combined {
  const all: Combined = { statements: { frameworks: [], items: [], alignments: [], noCounterparts: [], mappingSets: [], links: [] }, unrecognised: [] };
  for (const [file, { draft }] of files.entries()) {
    const renamed = rename(draft, file);
    const { statements } = all;
    statements.frameworks.push(...renamed.frameworks);
    statements.items.push(...renamed.items);
    statements.alignments.push(...notYet(renamed.alignments, statements.alignments));
    statements.noCounterparts.push(...notYet(renamed.noCounterparts, statements.noCounterparts));
    statements.links.push(...renamed.links);
    // Sets of the same name in two files are one.
    for (const set of renamed.mappingSets) if (!statements.mappingSets.some(({ id }) => id === set.id)) statements.mappingSets.push(set);
    all.unrecognised.push(...draft.unrecognised.map(({ block, reason }) => ({ file, block, reason })));
  }
  return all;
}

/** Claims that no file before stated under the same id, as when one framework comes as SKOS and SSSOM both. */
function notYet<T extends { id?: string | undefined }>(claims: readonly T[], before: readonly T[]): T[] {
  const ids = new Set(before.map(({ id }) => id));
  return claims.filter(({ id }) => id === undefined || !ids.has(id));
}

function rename({ statements }: Draft, file: number): Statements {
  const name = (ref: string): string => (file === 0 ? ref : `${file}:${ref}`);
  const at = (place: Place): Place => ({ ...place, file });
  const end = (one: DraftEnd): DraftEnd => (one.ref === undefined ? one : { ...one, ref: name(one.ref) });
  return {
    mappingSets: statements.mappingSets,
    frameworks: statements.frameworks.map((one) => ({ ...one, ref: name(one.ref) })),
    items: statements.items.map((one) => ({
      ...one,
      ref: name(one.ref),
      framework: name(one.framework),
      parent: one.parent === null ? null : name(one.parent),
      place: at(one.place),
    })),
    alignments: statements.alignments.map((one) => ({ ...one, ref: name(one.ref), subject: end(one.subject), object: end(one.object), place: at(one.place) })),
    noCounterparts: statements.noCounterparts.map((one) => ({ ...one, ref: name(one.ref), concept: end(one.concept), place: at(one.place) })),
    links: statements.links.map((one) => ({ ...one, from: end(one.from), to: end(one.to) })),
  };
}
