import { type ColumnRole } from '../../model.ts';
import { looksLikeCode, bareCode } from '../codes/code.ts';
import { frameworkNamed } from '../words/headers.ts';
import { type Guess } from './concepts.ts';
import { nests, type Profile } from './profile.ts';

/** Whether a text names a target of the UN's goals: 1.1 to 17.19, 1.a. */
const isTarget = (text: string): boolean => /^(?:[1-9]|1[0-7])\.(?:[1-9]|1\d|[a-d])$/i.test(text);

/** Whether the cells are the targets of the UN's goals: nearly all are, of many goals, some with letters. */
export function holdsTargets({ cells, filled }: Pick<Profile, 'cells' | 'filled'>): boolean {
  const targets = cells.map(bareCode).filter(isTarget);
  return filled >= 10 && targets.length >= filled * 0.9 && new Set(targets.map((text) => text.split('.')[0])).size >= 8 && targets.some((text) => /[a-d]$/i.test(text));
}

/** Whether a column is one of a matrix: its name is a code, its cells are signs. Under the name of a whole framework figures are its codes. */
export function isMatrixColumn({ header, cells, marks }: Pick<Profile, 'header' | 'cells' | 'marks'>): boolean {
  if (header === '' || marks < 1) return false;
  const framework = frameworkNamed(header);
  if (framework !== undefined && !/\d/.test(header)) return !cells.some((cell) => /\d/.test(cell));
  return framework !== undefined || looksLikeCode(bareCode(header)) || looksLikeCode(bareCode(header.split(' ')[0] ?? ''));
}

/** What the columns of a table of pairs hold; undefined where it is none. */
export function guessAlignments(profiles: readonly Profile[]): Guess | undefined {
  const roles: ColumnRole[] = profiles.map((one) => (one.filled === 0 ? 'ignore' : 'keep'));
  for (const property of ['predicate', 'confidence', 'rationale'] as const) {
    const one = profiles.find(({ meaning, filled }) => meaning.property === property && filled > 0);
    if (one) roles[one.column] = property;
  }
  const ends = profiles.filter((one) => roles[one.column] === 'keep' && one.filled > 0 && one.meaning.property !== 'note' && one.codes + one.splits + one.several + one.nones >= 0.7);
  const matrix = profiles.filter(isMatrixColumn);
  if (matrix.length >= 3) return matrixGuess(profiles, matrix, roles);
  const [first] = ends;
  if (ends.length < 2 || !first) return undefined;
  const said = (property: string) => ends.find(({ meaning }) => meaning.property === property);
  const served = said('object') ?? ends.find(({ meaning }) => meaning.framework !== undefined) ?? ends.find(holdsTargets);
  const subject = said('subject') ?? ends.find((one) => one !== served) ?? first;
  if (!served && !said('subject') && !roles.includes('predicate') && levelsNest(profiles, ends)) return undefined;
  const objects = served ? ends.filter((one) => one !== subject && (one === served || one.meaning.framework !== undefined || one.meaning.property === 'object')) : ends.filter((one) => one !== subject).slice(0, 1);
  const isPairs =
    (said('subject') !== undefined && said('object') !== undefined) ||
    roles.includes('predicate') ||
    ends.some((one) => one.nones > 0 && one.meaning.property !== 'parent') ||
    objects.some((one) => one.several > 0) ||
    (served !== undefined && (!profiles.some((one) => isProse(one) && !ends.includes(one)) || subject.distinct < subject.filled)) ||
    (!profiles.some(isProse) && profiles.every(({ meaning }) => meaning.property !== 'parent' && meaning.property !== 'title'));
  if (!isPairs) return undefined;
  const prose = profiles.filter((one) => isProse(one) && !ends.includes(one));
  if (prose.some(({ meaning }) => meaning.property === 'title' || meaning.property === 'statement') && subject.distinct === subject.filled && served && said('subject') === undefined) return undefined;
  roles[subject.column] = 'subject';
  for (const one of objects) roles[one.column] = 'object';
  return { roles, sure: said('subject') !== undefined || objects.every(({ meaning }) => meaning.framework !== undefined) };
}

/** Whether texts that are named for levels nest: then the codes beside them are theirs, and no pairs. */
function levelsNest(profiles: readonly Profile[], ends: readonly Profile[]): boolean {
  const texts = profiles.filter((one) => one.meaning.rank !== undefined && one.filled > 0 && one.codes < 0.5 && !ends.includes(one));
  return texts.some((above) => texts.some((under) => above !== under && above.distinct < under.distinct && nests(above, under)));
}

const isProse = (one: Profile): boolean => one.length > 12 && one.codes < 0.5 && one.nones < 0.5 && one.uris === 0;

function matrixGuess(profiles: readonly Profile[], matrix: readonly Profile[], roles: ColumnRole[]): Guess | undefined {
  const others = profiles.filter((one) => !matrix.includes(one) && one.filled > 0);
  const subject = others.find((one) => one.codes >= 0.8) ?? others.find((one) => one.splits >= 0.6) ?? others[0];
  if (!subject) return undefined;
  for (const one of matrix) roles[one.column] = 'object';
  roles[subject.column] = 'subject';
  const title = others.find((one) => one !== subject && isProse(one));
  if (title) roles[title.column] = 'title';
  return { roles, sure: false };
}
