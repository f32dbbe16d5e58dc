import type { OutlineRow } from './tree/items.ts';
import type { Move } from './tree/moves.ts';

/** What a key asks for at a row of the outline. */
export type OutlineAction = Move | 'edit' | 'merge' | 'ignore' | 'add' | 'undo' | 'redo' | 'keys' | 'leave' | 'menu';

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const plain: Readonly<Record<string, OutlineAction>> = {
  Enter: 'edit',
  F2: 'edit',
  Tab: 'indent',
  Delete: 'ignore',
  Insert: 'add',
  n: 'add',
  m: 'merge',
  '?': 'keys',
  Escape: 'leave',
  ContextMenu: 'menu',
};
const withAlt: Readonly<Record<string, OutlineAction>> = { ArrowRight: 'indent', ArrowLeft: 'outdent', ArrowUp: 'up', ArrowDown: 'down' };

/** The action of a key; undefined leaves it to the tree or the browser. */
export function outlineAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): OutlineAction | undefined {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    if (altKey) return undefined;
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' && !shiftKey ? 'redo' : undefined;
  }
  if (altKey) return withAlt[key];
  if (shiftKey && key === 'Tab') return 'outdent';
  if (shiftKey && key === 'F10') return 'menu';
  return plain[letter];
}

/** Where an arrow key leads: to another row, or to this one folded or unfolded. */
export type Step = { go: string } | { fold: string } | undefined;

const page = 10;

/** The step of a key from the row `at`, as the tree pattern has it. */
export function stepOf(rows: readonly OutlineRow[], at: string | null, key: string): Step {
  const index = rows.findIndex(({ item }) => item.ref === at);
  const row = rows[index];
  const go = (target: OutlineRow | undefined): Step => target && { go: target.item.ref };
  if (!row) return key.startsWith('Arrow') ? go(rows[0]) : undefined;
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'PageDown':
      return go(rows[Math.min(index + page, rows.length - 1)]);
    case 'PageUp':
      return go(rows[Math.max(index - page, 0)]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.expanded === undefined) return undefined;
      return row.expanded ? go(rows[index + 1]) : { fold: row.item.ref };
    case 'ArrowLeft':
      return row.expanded === true ? { fold: row.item.ref } : go(rows.find(({ item }) => item.ref === row.item.parent));
    default:
      return undefined;
  }
}

/** Keys of the outline, as their list says them. */
export const outlineKeys: readonly (readonly [keys: string, what: string])[] = [
  ['↑ ↓', 'the line above, the line below'],
  ['← →', 'fold, unfold'],
  ['Enter or F2', 'edit; Enter keeps it, Escape leaves it as it was'],
  ['Tab or Alt →', 'one level deeper'],
  ['Shift Tab or Alt ←', 'one level higher'],
  ['Alt ↑, Alt ↓', 'move among its neighbours'],
  ['N or Insert', 'a new line below'],
  ['M', 'join with the line above'],
  ['Ctrl Enter', 'while editing: split at the cursor'],
  ['Delete', 'leave out, with what is below'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
  ['Escape', 'leave the outline'],
];
