/** What the address's `selected` names. */
export type Selection =
  | { type: 'concept'; id: string }
  | { type: 'framework'; id: string }
  | { type: 'alignment'; id: string }
  | { type: 'bundle'; row: string; column: string }
  | { type: 'unknown'; text: string };

/** Reads `selected`: a concept's id, a framework's, `alignment:<id>` or `bundle:<row>~<column>`. */
export function parseSelection(selected: string): Selection {
  if (selected.startsWith('alignment:')) {
    const id = selected.slice('alignment:'.length);
    return id === '' ? { type: 'unknown', text: selected } : { type: 'alignment', id };
  }
  if (selected.startsWith('bundle:')) {
    const [row = '', column = '', ...more] = selected.slice('bundle:'.length).split('~');
    return row !== '' && column !== '' && more.length === 0
      ? { type: 'bundle', row, column }
      : { type: 'unknown', text: selected };
  }
  if (/^[a-z][a-z0-9-]*$/.test(selected)) return { type: 'framework', id: selected };
  return { type: 'concept', id: selected };
}
