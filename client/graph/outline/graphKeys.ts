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
  | 'redo'
  | 'choose'
  | 'choose-all'
  | 'find'
  | 'leave'
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
  x: 'choose',
  Escape: 'leave',
};

/** The action of a key; undefined leaves the key to the browser. */
export function graphAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): GraphAction | undefined {
  if ((ctrlKey || metaKey) && !altKey) return withControl(key.toLowerCase(), shiftKey);
  if (altKey) return undefined;
  if (shiftKey && key === 'A') return 'previous-neighbour';
  if (shiftKey && key === 'Enter') return 'links';
  return plain[key];
}

function withControl(key: string, shiftKey: boolean): GraphAction | undefined {
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  if (shiftKey) return undefined;
  return { y: 'redo', a: 'choose-all', f: 'find' }[key] as GraphAction | undefined;
}
