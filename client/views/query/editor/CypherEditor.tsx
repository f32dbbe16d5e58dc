import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type Mark, mergeMarks } from '../marksOf.ts';
import type { EditorWords } from './complete.ts';
import { cypherExtensions } from './extensions.ts';
import { formatIn } from './formatIn.ts';
import type { Linted } from './useLint.ts';
import styles from './CypherEditor.module.css';

/** What the page can ask of the editor. */
export interface EditorHandle {
  /** Puts the cursor at an offset and the focus into the editor. */
  goTo: (offset: number) => void;
  /** Writes a text where the cursor is, over what is selected, and puts the focus into the editor. */
  insert: (text: string) => void;
  /** Lays the text out by the style guide; the answer of `onFormat` says how it went. */
  format: () => void;
}

interface Props {
  ref?: Ref<EditorHandle>;
  text: string;
  onChange: (text: string) => void;
  onRun: () => void;
  /** Hears why the text could not be formatted; null where it was. */
  onFormat: (obstacle: string | null) => void;
  vocabulary: EditorWords;
  /** What the server says of the text. */
  marks: readonly Mark[];
  /** What the linter says, and of which text; null while it has said nothing yet. */
  linted: Linted | null;
}

/** The Cypher editor: CodeMirror mounted once, fed with what changes. Ctrl-Enter runs. */
export function CypherEditor({ ref, ...props }: Props) {
  const { text, marks, linted } = props;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (parent.current === null) return;
    const extensions = cypherExtensions({
      change: (next) => {
        if (next !== latest.current.text) latest.current.onChange(next);
      },
      run: () => latest.current.onRun(),
      format: () => void (editor.current && formatIn(editor.current).then((obstacle) => latest.current.onFormat(obstacle))),
      vocabulary: () => latest.current.vocabulary,
    });
    const view = new EditorView({ parent: parent.current, state: EditorState.create({ doc: latest.current.text, extensions }) });
    editor.current = view;
    return () => view.destroy();
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === text) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: text },
      annotations: Transaction.userEvent.of('input.replace'),
    });
  }, [text]);

  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    const now = view.state.doc.toString();
    // Until the new text has been read, marks move with the words that they are on.
    if (marks.length === 0 && linted !== null && linted.text !== now) return;
    const all = mergeMarks(marks, linted?.text === now ? linted.marks : []);
    const inside = all.filter((mark) => mark.to <= now.length).map((mark) => ({ ...mark }));
    view.dispatch(setDiagnostics(view.state, inside));
  }, [marks, linted]);

  useImperativeHandle(ref, () => ({
    goTo: (offset) => {
      const view = editor.current;
      view?.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view?.focus();
    },
    insert: (written) => editor.current && insertInto(editor.current, written),
    format: () => void (editor.current && formatIn(editor.current).then((obstacle) => latest.current.onFormat(obstacle))),
  }));

  return <div ref={parent} className={styles.editor} />;
}

/** Writes a text over the selection, the cursor after it, and gives the editor the focus. */
function insertInto(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.paste' });
  view.focus();
}
