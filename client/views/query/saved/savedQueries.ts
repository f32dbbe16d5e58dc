import { z } from 'zod';
import { draftKey, type Draft } from '../draft.ts';
import { draftSchema } from '../storage/draftSchema.ts';
import { listStore } from '../storage/listStore.ts';
import type { NamedQuery } from '../../../../server/api/library/schema.ts';

/** A query that the person keeps in this browser. */
export const savedQuery = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(120),
  description: z.string().max(1000),
  pinned: z.boolean(),
  /** When it was saved last, ISO 8601. */
  at: z.string(),
  draft: draftSchema,
});
export type SavedQuery = z.infer<typeof savedQuery>;

/** The saved queries of this browser. */
export const savedStore = listStore('plumbline.saved', savedQuery);

/** Pinned ones first, each part by name; those that hold every word of `filter` in name, description or text. */
export function listSaved(saved: readonly SavedQuery[], filter: string): SavedQuery[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ name, description, draft }: SavedQuery) => {
    const text = [name, description, draft.text ?? '', draft.named ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return saved
    .filter(holds)
    .sort((left, right) => Number(right.pinned) - Number(left.pinned) || left.name.localeCompare(right.name, 'en', { numeric: true }));
}

/** The list with a query put in; one of the same id or name is replaced. */
export function putSaved(saved: readonly SavedQuery[], query: SavedQuery): SavedQuery[] {
  return [...saved.filter(({ id, name }) => id !== query.id && !sameName(name, query.name)), query];
}

/** True for names that a person would take for the same. */
export const sameName = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();

/**
 * The list with the queries of a file put in. One that is there already, name and query alike, is left out; another
 * query of the same name gets a number behind it.
 */
export function mergeSaved(saved: readonly SavedQuery[], coming: readonly SavedQuery[]): { list: SavedQuery[]; added: number; known: number } {
  const list = [...saved];
  let known = 0;
  for (const query of coming) {
    const namesakes = list.filter(({ name }) => sameName(name, query.name));
    if (namesakes.some(({ draft }) => identity(draft) === identity(query.draft))) {
      known += 1;
      continue;
    }
    list.push({ ...query, id: crypto.randomUUID(), name: freeName(list, query.name) });
  }
  return { list, added: list.length - saved.length, known };
}

const identity = (draft: SavedQuery['draft']): string => JSON.stringify([draftKey(draft), draft.text]);

function freeName(list: readonly SavedQuery[], wanted: string): string {
  let name = wanted;
  for (let number = 2; list.some((query) => sameName(query.name, name)); number++) name = `${wanted} (${number})`;
  return name;
}

/** A named query as one's own: its text, its parameters as JSON with the defaults that it declares. */
export function copyOf({ text, parameters }: NamedQuery, limit: number): Draft {
  const typed = parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, JSON.stringify(value)]]));
  return { text, named: null, typed: Object.fromEntries(typed) as Record<string, string>, limit };
}
