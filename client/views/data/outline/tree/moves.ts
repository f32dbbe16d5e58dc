import type { OutlineItem } from '../../../../../server/api/imports/schema.ts';
import type { Correction } from '../../../../../server/domain/correction.ts';
import { belowOf, type OutlineRow, siblingsOf } from './items.ts';

/** What a person does to the place of an item. */
export type Move = 'indent' | 'outdent' | 'up' | 'down';

/** The correction that moves an item; null where it cannot be moved so. */
export function moveOf(move: Move, items: readonly OutlineItem[], ref: string): Correction | null {
  const item = items.find((one) => one.ref === ref);
  if (!item) return null;
  const below = belowOf(items);
  const siblings = siblingsOf(below, item);
  const at = siblings.indexOf(item);
  const [previous, next, afterNext] = [siblings[at - 1], siblings[at + 1], siblings[at + 2]];
  switch (move) {
    case 'indent':
      return previous ? { do: 'move', ref, parent: previous.ref } : null;
    case 'outdent': {
      const parent = items.find((one) => one.ref === item.parent);
      if (!parent) return null;
      const beside = siblingsOf(below, parent);
      return { do: 'move', ref, parent: parent.parent, before: beside[beside.indexOf(parent) + 1]?.ref ?? null };
    }
    case 'up':
      return previous ? { do: 'move', ref, parent: item.parent, before: previous.ref } : null;
    case 'down':
      return next ? { do: 'move', ref, parent: item.parent, before: afterNext?.ref ?? null } : null;
  }
}

/** The correction that joins an item to the row above it; null for the first row. */
export function mergeOf(rows: readonly OutlineRow[], ref: string): Correction | null {
  const above = rows[rows.findIndex(({ item }) => item.ref === ref) - 1];
  return above ? { do: 'merge', ref, into: above.item.ref } : null;
}

/** Where a new item goes: beside another, right behind it; or last at the top. */
export function besideOf(items: readonly OutlineItem[], ref: string | null): { parent: string | null; before: string | null; framework: string | undefined } {
  const item = items.find((one) => one.ref === ref);
  if (!item) return { parent: null, before: null, framework: undefined };
  const siblings = siblingsOf(belowOf(items), item);
  return { parent: item.parent, before: siblings[siblings.indexOf(item) + 1]?.ref ?? null, framework: item.framework };
}

/** Which row has the keyboard after an item is gone: the next one at its side or above, else the one before. */
export function afterGone(rows: readonly OutlineRow[], ref: string): string | null {
  const at = rows.findIndex(({ item }) => item.ref === ref);
  const level = rows[at]?.item.level ?? 1;
  const next = rows.slice(at + 1).find(({ item }) => item.level <= level);
  return (next ?? rows[at - 1])?.item.ref ?? null;
}

/** A ref that nothing in a draft has. */
export function newRef(): string {
  return `p${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')}`;
}

/** A line that a person typed as code and title: `1.2 Train staff`, `(a) Train staff`, `Goal 1: Train staff`. */
export function codeAndTitle(text: string): { code: string | null; title: string } {
  const line = text.replace(/\s+/g, ' ').trim();
  const found = /^\(?((?:[A-Za-z]{0,2}\d{1,4}|[A-Za-z])(?:\.[A-Za-z0-9]{1,4}){0,8})(?:[.):]|(?<=\d))\)? (\S.*)$/.exec(line);
  return found ? { code: found[1] ?? null, title: found[2] ?? line } : { code: null, title: line };
}
