/*
 * How near an outline comes to what a careful reader finds: for frameworks that are in the seeds, and for plans of which a manifest lists
 * counts and some concepts.
 */
import type { DraftItem } from '../../server/formats/model.ts';

export interface Wanted {
  code: string | null;
  title: string;
  /** Code or title of the one above. */
  parent: string | null;
  kind: string;
}

export interface Share {
  precision: number;
  recall: number;
}

/** Equal after NFC, blanks collapsed, trailing full stop and markup removed. */
export const fold = (text: string): string => text.normalize('NFC').replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');

/** Titles that the seeds print in small letters though the document has capitals. */
const caseless = (text: string): string => fold(text).toLowerCase();

const shareOf = (right: number, found: number, wanted: number): Share => ({ precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted });

/** Precision and recall of concepts (by title), of their codes and of their parents. */
export function againstSeeds(items: DraftItem[], wanted: Wanted[]): Record<'concepts' | 'codes' | 'parents', Share> {
  const left = new Map<string, Wanted[]>();
  for (const one of wanted) left.set(caseless(one.title), [...(left.get(caseless(one.title)) ?? []), one]);
  const refs = new Map(items.map((item) => [item.ref, item]));
  const right = { concepts: 0, codes: 0, parents: 0 };
  for (const item of items) {
    const same = left.get(caseless(item.title)) ?? [];
    const parent = item.parent === null ? null : (refs.get(item.parent)?.code ?? null);
    const best = same.findIndex((one) => one.code === item.code && one.parent === parent);
    const [match] = same.splice(Math.max(best, 0), 1);
    if (!match) continue;
    right.concepts += 1;
    if (match.code === item.code) right.codes += 1;
    if (match.parent === parent) right.parents += 1;
  }
  const coded = items.filter(({ code }) => code !== null).length;
  return { concepts: shareOf(right.concepts, items.length, wanted.length), codes: shareOf(right.codes, coded, wanted.length), parents: shareOf(right.parents, items.length, wanted.length) };
}

/** Smaller by larger of the numbers at each level, on average over the levels that either has. */
export function countAgreement(items: DraftItem[], counts: number[]): number {
  const found = items.reduce<number[]>((sum, { level }) => Object.assign(sum, { [level - 1]: (sum[level - 1] ?? 0) + 1 }), []);
  const levels = Math.max(found.length, counts.length);
  let sum = 0;
  for (let level = 0; level < levels; level++) {
    const [a, b] = [found[level] ?? 0, counts[level] ?? 0];
    sum += Math.min(a, b) / Math.max(a, b, 1);
  }
  return levels === 0 ? 1 : sum / levels;
}

/** Share of listed concepts that are there with their title, code and parent. */
export function listedFound(items: DraftItem[], wanted: Wanted[]): { share: number; missing: Wanted[] } {
  const refs = new Map(items.map((item) => [item.ref, item]));
  const missing = wanted.filter((one) => !items.some((item) => isFound(item, one, refs)));
  return { share: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length, missing };
}

function isFound(item: DraftItem, wanted: Wanted, refs: Map<string, DraftItem>): boolean {
  if (fold(item.title) !== fold(wanted.title)) return false;
  const parent = item.parent === null ? undefined : refs.get(item.parent);
  if (wanted.parent === null ? parent !== undefined : !parent || (parent.code !== wanted.parent && fold(parent.title) !== fold(wanted.parent))) return false;
  return wanted.code === null || item.code === wanted.code || (item.code !== null && parent?.code !== undefined && item.code === `${parent.code}.${wanted.code}`);
}
