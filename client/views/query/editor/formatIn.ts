import type { EditorView } from '@codemirror/view';
import { ask } from './language/languageWorker.ts';

/**
 * Formats the editor's text, as one step that can be undone. Resolves to why it could not, or null; what was typed
 * while the formatter worked stays as it is.
 */
export async function formatIn(view: EditorView): Promise<string | null> {
  const text = view.state.doc.toString();
  if (text.trim() === '') return null;
  try {
    const formatted = await ask<'format'>({ kind: 'format', text, cursor: view.state.selection.main.head });
    if (formatted === null) return 'This query could not be formatted without changing what it says.';
    if (view.state.doc.toString() !== text || formatted.text === text) return null;
    view.dispatch({
      changes: { from: 0, to: text.length, insert: formatted.text },
      selection: { anchor: formatted.cursor },
      userEvent: 'input.format',
    });
    return null;
  } catch {
    return 'The formatter could not be loaded.';
  }
}
