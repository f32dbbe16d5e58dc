import { type DraftEnd, type DraftItem } from '../model.ts';

/** The deepest concept that was made from each block, as the end of a claim. */
export function ownersOf(items: readonly DraftItem[]): Map<number, DraftEnd> {
  const owners = new Map<number, DraftItem>();
  for (const item of items) for (const block of item.blocks) if ((owners.get(block)?.level ?? 0) <= item.level) owners.set(block, item);
  return new Map([...owners].map(([block, { ref, code, title }]) => [block, { ref, ...(code === null ? {} : { code }), label: title }]));
}
