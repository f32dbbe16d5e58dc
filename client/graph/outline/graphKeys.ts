/** What a key asks for, wherever in the graph the keyboard is. */
export type GraphAction =
  | 'open'
  | 'links'
  | 'close'
  | 'select'
  | 'hide'
  | 'pin'
  | 'only'
  | 'undo'
  | 'fit'
  | 'nearer'
  | 'farther'
  | 'next-neighbour'
  | 'previous-neighbour';

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const plain: Record<string, GraphAction> = {
  Enter: 'open',
  ' ': 'select',
  Backspace: 'close',
  Delete: 'hide',
  h: 'hide',
  p: 'pin',
  n: 'only',
  l: 'links',
  u: 'undo',
  f: 'fit',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  a: 'next-neighbour',
};

/** The action of a key; undefined leaves the key to the browser. */
export function graphAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): GraphAction | undefined {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (ctrlKey || metaKey || altKey) return undefined;
  if (shiftKey && key === 'A') return 'previous-neighbour';
  if (shiftKey && key === 'Enter') return 'links';
  return plain[key];
}
