import { conceptId } from '../domain/concept.ts';
import type { DraftItem } from '../formats/model.ts';

/** Letters without their accents, and nothing but what an id may hold: `AC-2(1)` becomes `AC-2-1`. Empty where nothing is left. */
export function localName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}

/** A title as a part of an id: its first words, in small letters. */
export function slugOf(title: string, most = 40): string {
  const name = localName(title.toLowerCase()).replaceAll('.', '-').replace(/-{2,}/g, '-');
  if (name.length <= most) return name;
  const cut = name.slice(0, most + 1).replace(/-[^-]*$/, '');
  return cut === '' ? name.slice(0, most) : cut;
}

/** A prefix that a framework may have, made from its title: its first letters where it is long. Empty where nothing is left. */
export function prefixOf(title: string): string {
  const words = slugOf(title, 200).split('-').filter((word) => word !== '');
  const year = words.find((word) => /^(19|20)\d\d$/.test(word)) ?? '';
  const letters = words.filter((word) => /^[a-z]/.test(word));
  const short = letters.length > 2 ? letters.map((word) => word[0] ?? '').join('').slice(0, 8) : letters.join('-').slice(0, 20);
  return short === '' ? '' : `${short}${year}`;
}

/**
 * The id of each item under its framework's prefix: the one that it has already, else its code, else its title; what would be a
 * second time gets a number. An id under another prefix, as in a copy, keeps what stands behind it. The same outline gives the same ids.
 */
export function idsOf(items: readonly DraftItem[], prefix: (framework: string) => string): Map<string, string> {
  const isOwn = ({ id, framework }: DraftItem) => id !== undefined && id.startsWith(`${prefix(framework)}:`) && conceptId.safeParse(id).success;
  const taken = new Set(items.flatMap((item) => (item.id !== undefined && isOwn(item) ? [item.id] : [])));
  const ids = new Map<string, string>();
  for (const item of items) {
    if (item.id !== undefined && isOwn(item)) {
      ids.set(item.ref, item.id);
      continue;
    }
    const local = localName(item.id?.slice(item.id.indexOf(':') + 1) ?? item.code ?? '') || slugOf(item.title) || 'c';
    const base = `${prefix(item.framework)}:${local}`;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    ids.set(item.ref, id);
  }
  return ids;
}
