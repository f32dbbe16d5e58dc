import type { EditorView } from '@codemirror/view';

/** Writes a text over the selection, the cursor after it, and gives the editor the focus. */
export function insertInto(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.paste' });
  view.focus();
}
