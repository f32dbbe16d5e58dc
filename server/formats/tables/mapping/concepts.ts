import { type ColumnRole } from '../../model.ts';
import { indicatorRank, isKnown } from '../words/headers.ts';
import { comesUnderOne, isGrouped, nests, type Profile, translationsIn } from './profile.ts';

export interface Guess {
  roles: ColumnRole[];
  sure: boolean;
}

/** What the columns of a table of concepts hold. Undefined where nothing in it could be the title of a concept. */
export function guessConcepts(profiles: readonly Profile[]): Guess | undefined {
  const roles: ColumnRole[] = profiles.map(() => 'keep');
  const translations = translationsIn(profiles);
  const free = (one: Profile) => roles[one.column] === 'keep' && one.filled > 0 && !translations.has(one);
  const give = (one: Profile | undefined, role: ColumnRole) => {
    if (one) roles[one.column] = role;
    return one;
  };
  const named = (property: string) => profiles.filter((one) => free(one) && one.meaning.property === property);
  const plainly = (list: Profile[]) => list.toSorted((a, b) => a.meaning.unknown - b.meaning.unknown || a.column - b.column);

  for (const one of profiles) if (one.filled === 0) roles[one.column] = 'ignore';
  give(profiles.find((one) => one.uris >= 0.8), 'uri');
  for (const one of profiles) if (free(one) && one.meaning.framework && one.meaning.property !== 'title' && one.codes + one.several + one.splits + one.nones >= 0.8 && profiles.length > 2) roles[one.column] = 'object';
  const parent = give(plainly(named('parent'))[0], 'parent');
  const level = plainly(named('level').filter((one) => one.distinct <= 12 && one.distinct < one.filled))[0];
  give(level, level && level.numbers === 1 ? 'level' : 'kind');

  const codes = named('code').filter((one) => one.codes >= 0.5 || (one.meaning.unknown === 0 && one.length <= 20));
  const statements = plainly(named('statement'));
  const titles = plainly(named('title'));
  const isText = (one: Profile) => one.numbers < 0.5 && one.marks < 0.9 && one.uris === 0 && one.meaning.property !== 'note';
  const measured = measuresIn(profiles);
  const levels = profiles.filter((one) => free(one) && isText(one) && !measured.has(one) && one.meaning.rank !== undefined && (one.meaning.property === undefined || one.meaning.property === 'title' || one.meaning.property === 'subject'));
  const bare = titles.find((one) => one.meaning.rank === undefined);
  const texts = profiles.filter((one) => free(one) && isText(one) && one.codes < 0.5 && !codes.includes(one));
  const chain = parent ? [] : chainOf(levels.length > 0 ? levels : titles.length + statements.length > 0 ? [] : texts, bare ?? (levels.length < 2 && !namesEach(levels[0]) ? (statements[0] ?? unnamedLeaf(levels[0], texts)) : undefined), levels.length > 0);

  if (chain.length > 1) {
    chain.forEach((one, index) => give(one, `level:${index + 1}`));
    for (const one of codes.length > 0 ? codes : runningCode(profiles, chain).filter(free)) give(one, `code:${levelFor(one, chain, true)}`);
    for (const one of statements) if (free(one)) give(one, `statement:${levelFor(one, chain, false)}`);
    onlyOnce(roles);
  } else {
    const code = give(referredTo(codes, profiles.find((one) => one.column === parent?.column)) ?? codes.find((one) => one.meaning.rank === undefined) ?? codes[0] ?? unnamedCode(texts, profiles, free), 'code');
    const title = give(bare ?? titles.find(free) ?? levels.find((one) => free(one) && one !== code) ?? undefined, 'title');
    const statement = give(statements.find(free), 'statement');
    if (!title && !statement) longest(texts.filter(free), give);
    else if (!title && levels.length === 0 && texts.some(free) && !isKnown(statement?.meaning ?? { unknown: 1 })) give(texts.find(free), 'title');
    if (!parent && code) give(profiles.find((one) => free(one) && isParentOf(one, code)), 'parent');
  }
  if (!roles.some((role) => role === 'title' || role === 'statement' || role.startsWith('level:'))) return undefined;
  const used = profiles.filter((one) => roles[one.column] !== 'keep' && roles[one.column] !== 'ignore');
  return { roles, sure: used.every((one) => isKnown(one.meaning)) && profiles.every((one) => one.header !== '' || one.filled === 0) };
}

/** Whether a column that is called a title says something else in each row: then what describes it is no level below. */
const namesEach = (one: Profile | undefined): boolean => one?.meaning.property === 'title' && one.distinct >= one.filled * 0.85;

/** Of several columns of codes the one that the codes of parents are from. */
function referredTo(codes: readonly Profile[], parent: Profile | undefined): Profile | undefined {
  const wanted = parent?.cells.filter((cell) => cell !== '') ?? [];
  const share = ({ cells }: Profile): number => wanted.filter((cell) => cells.includes(cell)).length / Math.max(1, wanted.length);
  const [best] = codes.toSorted((a, b) => share(b) - share(a));
  return best && share(best) >= 0.8 ? best : undefined;
}

/** Columns of indicators and of their targets: without codes of their own they say how progress is measured, and are no level. */
function measuresIn(profiles: readonly Profile[]): Set<Profile> {
  const isCoded = (one: Profile) => one.splits >= 0.5 || one.codes >= 0.5 || profiles.some((other) => other.meaning.property === 'code' && other.meaning.word === one.meaning.word);
  const indicators = profiles.filter((one) => one.meaning.rank === indicatorRank && !isCoded(one));
  const first = indicators[0] ?? profiles.find((one) => measures.test(one.meaning.word ?? '') && !isCoded(one) && profiles.some((other) => other.column < one.column && doings.test(other.meaning.word ?? '')));
  if (!first || !profiles.some(({ meaning: { rank = indicatorRank, property } }) => rank < indicatorRank || property === 'title')) return new Set();
  return new Set([first, ...indicators, ...profiles.filter((one) => one.column > first.column && targets.test(one.meaning.word ?? '') && !isCoded(one))]);
}

/** `Measure` beside `Action` is no action but tells how far it has come. */
const measures = /^measures?$/;
const doings = /^(?:actions?|activit(?:y|ies)|initiatives?|projects?)$/;
const targets = /^(targets?|metas?|cibles?|zielvorgaben?)$/;

/** Beside a level that groups the rows, the column without a name known to us that says something else in each of them. */
function unnamedLeaf(level: Profile | undefined, texts: readonly Profile[]): Profile | undefined {
  if (!level || level.distinct > level.filled * 0.7) return undefined;
  const varied = texts.filter((one) => one !== level && one.meaning.property === undefined && one.meaning.rank === undefined && one.distinct >= one.filled * 0.9 && one.length >= 10);
  return varied.toSorted((a, b) => b.length - a.length || a.column - b.column)[0];
}

/** Columns that nest, the highest first, with the column of titles as the deepest where there is one. */
function chainOf(levels: readonly Profile[], leaf: Profile | undefined, named: boolean): Profile[] {
  const candidates = [...levels.filter((one) => one !== leaf), ...(leaf ? [leaf] : [])];
  const staircase = named ? staircaseOf(candidates) : [];
  if (staircase.length > 1) return staircase;
  const deepest = leaf ?? candidates.toSorted((a, b) => b.distinct - a.distinct || (b.meaning.rank ?? 0) - (a.meaning.rank ?? 0) || b.column - a.column)[0];
  if (!deepest) return [];
  const chain = [deepest];
  for (const one of candidates.filter((other) => other !== deepest).toSorted((a, b) => a.meaning.unknown - b.meaning.unknown || b.distinct - a.distinct)) {
    const below = chain.filter((other) => other.distinct > one.distinct || (other.distinct === one.distinct && (other === deepest || other.column > one.column)));
    const above = chain.filter((other) => !below.includes(other));
    const repeats = one.distinct < deepest.filled || one.filled < deepest.filled || named;
    const belongs = named || (isGrouped(one) && one.length >= 6 && one.distinct * 1.25 <= deepest.distinct);
    // What stands behind the deepest and says one thing of each is no level above it: `Expected result` beside `Activity`.
    const beside = one.column > deepest.column && one.distinct >= deepest.distinct;
    if (repeats && belongs && !beside && below.every((other) => nests(one, other)) && above.every((other) => nests(other, one))) chain.splice(above.length, 0, one);
  }
  return chain;
}

/** Columns whose names stand for ever deeper levels from left to right, and of which each has one above it; none where they don't. */
function staircaseOf(candidates: readonly Profile[]): Profile[] {
  const columns = candidates.toSorted((a, b) => a.column - b.column);
  const descends = columns.every((one, index) => index === 0 || ((one.meaning.rank ?? 0) > (columns[index - 1]?.meaning.rank ?? Infinity) && comesUnderOne(columns[index - 1] ?? one, one)));
  return descends ? columns : [];
}

/** The level that a column of codes or statements belongs to: by its name, else the nearest column of titles, behind a code and before a statement. */
function levelFor(one: Profile, chain: readonly Profile[], isCode: boolean): number {
  const named = chain.findIndex((level) => level.meaning.rank !== undefined && one.meaning.word !== undefined && sameWord(level.meaning.word ?? '', one.meaning.word));
  if (named >= 0) return named + 1;
  const fits = (level: Profile) => (isCode ? nests(level, one) || level.column === one.column + 1 : true);
  const by = chain
    .map((level, index) => ({ index, away: isCode ? level.column - one.column : one.column - level.column, fits: fits(level), alike: Math.abs(level.distinct - one.distinct) }))
    .filter((level) => level.away > 0 && level.fits);
  if (isCode) return (by.sort((a, b) => a.alike - b.alike || a.away - b.away)[0]?.index ?? chain.length - 1) + 1;
  return (by.sort((a, b) => a.away - b.away)[0]?.index ?? chain.length - 1) + 1;
}

const sameWord = (a: string, b: string): boolean => a.slice(0, Math.max(3, Math.min(a.length, b.length) - 2)) === b.slice(0, Math.max(3, Math.min(a.length, b.length) - 2));

function onlyOnce(roles: ColumnRole[]): void {
  roles.forEach((role, index) => {
    if (/^(code|statement):/.test(role) && roles.indexOf(role) < index) roles[index] = 'keep';
  });
}

/** A column before the deepest level whose cells are all codes, each another: `Item` with 1.1, 1.2. */
const runningCode = (profiles: readonly Profile[], chain: readonly Profile[]): Profile[] =>
  profiles.filter((one) => one.column < (chain.at(-1)?.column ?? 0) && one.meaning.property === undefined && one.filled > 1 && one.codes === 1 && one.distinct === one.filled).slice(0, 1);

const unnamedCode = (texts: readonly Profile[], profiles: readonly Profile[], free: (one: Profile) => boolean): Profile | undefined =>
  texts.length === 0 ? undefined : profiles.find((one) => free(one) && one.meaning.property === undefined && one.codes >= 0.9 && one.distinct >= one.filled * 0.9 && one.filled > 1);

/** Codes that are all among the codes of another column. */
function isParentOf(one: Profile, code: Profile): boolean {
  const known = new Set(code.cells);
  const given = one.cells.filter((cell) => cell !== '');
  return given.length > 0 && one.codes > 0.8 && one.distinct < code.distinct && given.filter((cell) => known.has(cell)).length >= given.length * 0.9 && one.cells.some((cell, index) => cell !== code.cells[index]);
}

/** Of columns without a name the shorter texts are titles, much longer ones statements. */
function longest(texts: readonly Profile[], give: (one: Profile | undefined, role: ColumnRole) => Profile | undefined): void {
  const varied = texts.filter((one) => one.distinct >= one.filled * 0.6).slice(0, 2);
  const [first, second] = varied;
  give(first ?? texts[0], 'title');
  if (first && second && second.length > first.length * 1.8) give(second, 'statement');
}
