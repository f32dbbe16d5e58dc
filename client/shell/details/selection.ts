/** What the address's `selected` names. */
export type Selection =
  | { type: 'concept'; id: string }
  | { type: 'framework'; id: string }
  | { type: 'alignment'; id: string }
  | { type: 'bundle'; row: string; column: string }
  | { type: 'cell'; row: string; column: string }
  | { type: 'unknown'; text: string };

/**
 * Reads `selected`: a concept's id, a framework's, `alignment:<id>`, `bundle:<row>~<column>` or `cell:<row>~<column>`,
 * where the row can also be several frameworks with commas between, or `*` for all.
 */
export function parseSelection(selected: string): Selection {
  if (selected.startsWith('alignment:')) {
    const id = selected.slice('alignment:'.length);
    return id === '' ? { type: 'unknown', text: selected } : { type: 'alignment', id };
  }
  for (const type of ['bundle', 'cell'] as const) {
    if (!selected.startsWith(`${type}:`)) continue;
    const [row = '', column = '', ...more] = selected.slice(type.length + 1).split('~');
    return row !== '' && column !== '' && more.length === 0 ? { type, row, column } : { type: 'unknown', text: selected };
  }
  if (/^[a-z][a-z0-9-]*$/.test(selected)) return { type: 'framework', id: selected };
  return { type: 'concept', id: selected };
}
