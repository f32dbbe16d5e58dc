import { structureOf } from '../codes/structure.ts';
import { rankOfWord } from '../words/headers.ts';
import { plain } from '../words/plain.ts';
import { bareCode } from '../codes/code.ts';
import { type Problems } from '../rows.ts';
import { type Found } from './found.ts';

/** Gives each concept its parent: as rows say, by the name of the parent, by its level, or by how its code is written. */
export function linkParents(found: readonly Found[], problems: Problems): void {
  const open = found.filter((one) => one.parent === undefined);
  if (open.some((one) => one.parentName !== undefined)) byName(open, found, problems);
  else if (!byCode(open, problems)) byLevel(open);
  breakCircles(found, problems);
}

function byName(open: readonly Found[], all: readonly Found[], problems: Problems): void {
  const codes = new Map([...all].reverse().flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])));
  const titles = new Map([...all].reverse().map((one) => [plain(one.title), one]));
  const aliases = new Map([...all].reverse().flatMap((one) => (one.aliases ?? []).map((alias) => [alias, one] as const)));
  // Ids of records and codes may both be figures: a column of parents names the one or the other.
  const known = (names: ReadonlyMap<string, Found>): number => open.filter(({ parentName }) => parentName !== undefined && names.has(parentName)).length;
  const [first, second] = known(codes) > known(aliases) || (known(codes) === known(aliases) && open.every(({ code, parentName }) => code === null || parentName === undefined || code.startsWith(parentName))) ? [codes, aliases] : [aliases, codes];
  for (const one of open) {
    const name = one.parentName;
    if (name === undefined) continue;
    const parent = first.get(name) ?? second.get(name) ?? codes.get(bareCode(name)) ?? titles.get(plain(name)) ?? codes.get(bareCode(name.split(' ')[0] ?? ''));
    if (parent !== undefined && parent !== one) one.parent = parent;
    else problems.add('parent', { place: one.parentPlace ?? one.place, severity: 'error', value: name, message: `No concept has the code or title "${name}", which is given as the parent. Mend the parent, or add its row.` });
  }
}

/** By the codes, where at least a few say something. False where none does. */
function byCode(open: readonly Found[], problems: Problems): boolean {
  const above = structureOf(open.flatMap(({ code }) => code ?? []));
  const byName = new Map([...open].reverse().flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])));
  const pairs = open.map((one) => ({ one, parent: one.code === null ? undefined : byName.get(above(one.code) ?? '') }));
  const under = pairs.filter(({ parent }) => parent !== undefined).length;
  if (under === 0) return false;
  for (const { one, parent } of pairs) {
    one.parent = parent ?? null;
    if (!parent && one.code !== null && /^[\p{L}\p{N}]+\.[\p{L}\p{N}]+/u.test(one.code) && !one.code.endsWith('.0')) {
      problems.add('above', { place: one.codePlace, severity: 'warning', value: one.code, message: `Nothing stands above "${one.code}", though its code says that it is part of something: it became a top concept.` });
    }
  }
  return true;
}

/** By a column of levels: each is under the last one of a higher level. */
function byLevel(open: readonly Found[]): void {
  const words = [...new Set(open.flatMap((one) => one.levelWord ?? one.kindWord ?? []))];
  if (words.length < 2) return;
  const numbers = words.map((word) => /\d+/.exec(word)?.[0]);
  const ranks = words.map(rankOfWord);
  const distinct = (list: unknown[]) => !list.includes(undefined) && new Set(list).size === list.length;
  const depthOf = new Map(words.map((word, index) => [word, distinct(numbers) ? Number(numbers[index]) : distinct(ranks) ? (ranks[index] ?? 0) : index]));
  const path: { depth: number; one: Found }[] = [];
  for (const one of open) {
    const depth = depthOf.get(one.levelWord ?? one.kindWord ?? '') ?? 0;
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
    one.parent = path.at(-1)?.one ?? null;
    path.push({ depth, one });
  }
}

function breakCircles(found: readonly Found[], problems: Problems): void {
  const safe = new Set<Found>();
  for (const start of found) {
    const seen = new Set<Found>();
    for (let one: Found | null | undefined = start; one && !safe.has(one); one = one.parent) {
      seen.add(one);
      if (!one.parent || !seen.has(one.parent)) continue;
      problems.add('circle', { place: one.parentPlace ?? one.place, severity: 'error', value: one.parentName ?? one.code ?? one.title, message: `"${one.code ?? one.title}" stands under itself, by way of its parents.` });
      one.parent = null;
    }
    for (const one of seen) safe.add(one);
  }
}
