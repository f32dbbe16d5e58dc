/** What the address's `selected` names. */
export type Selection =
  | { type: 'concept'; id: string }
  | { type: 'framework'; id: string }
  | { type: 'alignment'; id: string }
  | { type: 'bundle'; row: string; column: string }
  | { type: 'cell'; row: string; column: string }
  | { type: 'continuation'; concept: string; earlier: string }
  | { type: 'unknown'; text: string };

/**
 * Reads `selected`: a concept's id, a framework's, `alignment:<id>`, `bundle:<row>~<column>`, `cell:<row>~<column>`,
 * where the row can also be several frameworks with commas between, or `*` for all, or `continues:<concept>~<earlier concept>`.
 */
export function parseSelection(selected: string): Selection {
  if (selected.startsWith('alignment:')) {
    const id = selected.slice('alignment:'.length);
    return id === '' ? { type: 'unknown', text: selected } : { type: 'alignment', id };
  }
  for (const type of ['bundle', 'cell', 'continues'] as const) {
    if (!selected.startsWith(`${type}:`)) continue;
    const [row = '', column = '', ...more] = selected.slice(type.length + 1).split('~');
    if (row === '' || column === '' || more.length > 0) return { type: 'unknown', text: selected };
    return type === 'continues' ? { type: 'continuation', concept: row, earlier: column } : { type, row, column };
  }
  if (/^[a-z][a-z0-9-]*$/.test(selected)) return { type: 'framework', id: selected };
  return { type: 'concept', id: selected };
}
