import { type ConceptKind } from '../../../domain/concept.ts';
import { type DraftItem, type Understanding } from '../../model.ts';
import { lostZero } from '../codes/structure.ts';
import { type Problems } from '../rows.ts';
import { kindNamed, kindOfLevel } from '../words/kinds.ts';
import { type Found } from './found.ts';
import { linkParents } from './parents.ts';

/** Concepts as an outline: parents before their children, in the order in which the file names them. */
export function arrange(found: readonly Found[], framework: string, kinds: Understanding['kinds'], problems: Problems): DraftItem[] {
  linkParents(found, problems);
  const ordered = inOrder(found);
  makeWhole(ordered);
  tellDoubles(found, problems);
  tellLostZeros(found, problems);
  const refs = new Map(ordered.map(({ one }, index) => [one, `i${index + 1}`]));
  const named = kindsNamed(found);
  return ordered.map(({ one, level }) => ({
    ref: refs.get(one) ?? '',
    framework,
    parent: one.parent ? (refs.get(one.parent) ?? null) : null,
    level,
    kind: kinds?.[level - 1] ?? (named ? named(one) : undefined) ?? (kinds?.at(-1) ?? kindOfLevel(level)),
    code: one.code,
    title: one.title,
    ...(one.statement ? { statement: one.statement } : {}),
    ...(one.uri ? { uri: one.uri } : {}),
    ...(one.labels.length > 0 ? { labels: one.labels } : {}),
    notes: one.notes,
    blocks: one.blocks,
    place: one.place,
  }));
}

function inOrder(found: readonly Found[]): { one: Found; level: number }[] {
  const children = new Map<Found | null, Found[]>();
  for (const one of found) {
    const under = children.get(one.parent ?? null);
    if (under) under.push(one);
    else children.set(one.parent ?? null, [one]);
  }
  const ordered: { one: Found; level: number }[] = [];
  const waiting = (children.get(null) ?? []).map((one) => ({ one, level: 1 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    const { level } = next;
    for (const child of (children.get(next.one) ?? []).toReversed()) waiting.push({ one: child, level: level + 1 });
  }
  return ordered;
}

/** The kinds of a column, where it names none but ours. */
function kindsNamed(found: readonly Found[]): ((one: Found) => ConceptKind | undefined) | undefined {
  const words = new Set(found.flatMap(({ kindWord }) => kindWord ?? []));
  if (words.size === 0 || ![...words].every((word) => kindNamed(word))) return undefined;
  return ({ kindWord }) => (kindWord === undefined ? undefined : kindNamed(kindWord));
}

/** Codes of a level that begin anew under each parent get the parent's code in front. */
function makeWhole(ordered: readonly { one: Found; level: number }[]): void {
  const levels = Math.max(0, ...new Set(ordered.map(({ level }) => level)));
  for (let level = 2; level <= levels; level++) {
    const all = ordered.filter((entry) => entry.level === level).map(({ one }) => one);
    const parents = new Map<Found, Set<string>>();
    for (const { parent, code } of all) if (parent && code !== null) parents.set(parent, (parents.get(parent) ?? new Set()).add(code));
    const sets = [...parents.values()];
    const seen = new Set(sets[0]);
    let again = 0;
    for (const set of sets.slice(1)) {
      if ([...set].some((code) => seen.has(code))) again++;
      for (const code of set) seen.add(code);
    }
    if (again === 0 || again * 2 < sets.length - 1) continue;
    for (const one of all) if (one.code !== null && one.parent?.code && !one.code.startsWith(one.parent.code + '.')) one.code = `${one.parent.code}.${one.code}`;
  }
}

function tellDoubles(found: readonly Found[], problems: Problems): void {
  const byCode = new Map<string, Found[]>();
  for (const one of found) if (one.code !== null) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  for (const [code, all] of byCode) {
    if (all.length < 2) continue;
    for (const one of all) {
      problems.add('double', { place: one.codePlace, severity: 'error', value: code, message: `The code "${code}" is given ${all.length} times: to ${all.map(({ title }) => `"${title.slice(0, 60)}"`).slice(0, 3).join(' and ')}. Give each a code of its own.` });
    }
  }
}

function tellLostZeros(found: readonly Found[], problems: Problems): void {
  const coded = found.filter(({ code }) => code !== null);
  const clean = coded.map(({ code }) => code ?? '');
  const all = new Set(clean);
  coded.forEach((one, index) => {
    const code = clean[index] ?? '';
    const meant = lostZero(clean[index - 1], code, clean[index + 1]);
    if (meant === undefined || all.has(meant)) return;
    problems.add('zero', { place: one.codePlace, severity: 'warning', value: code, message: `"${code}" stands where "${meant}" is to be expected: a spreadsheet may have taken its zero away.` });
  });
}
