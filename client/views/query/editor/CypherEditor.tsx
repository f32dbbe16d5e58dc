import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Mark } from '../marksOf.ts';
import type { Vocabulary } from './complete.ts';
import { cypherExtensions } from './extensions.ts';
import styles from './CypherEditor.module.css';

/** What the page can ask of the editor. */
export interface EditorHandle {
  /** Puts the cursor at an offset and the focus into the editor. */
  goTo: (offset: number) => void;
}

interface Props {
  ref?: Ref<EditorHandle>;
  text: string;
  onChange: (text: string) => void;
  onRun: () => void;
  vocabulary: Vocabulary;
  marks: readonly Mark[];
}

/** The Cypher editor: CodeMirror mounted once, fed with what changes. Ctrl-Enter runs. */
export function CypherEditor({ ref, ...props }: Props) {
  const { text, marks } = props;
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
    const last = view.state.doc.length;
    const inside = marks.filter((mark) => mark.to <= last).map((mark) => ({ ...mark }));
    view.dispatch(setDiagnostics(view.state, inside));
  }, [marks]);

  useImperativeHandle(ref, () => ({
    goTo: (offset) => {
      const view = editor.current;
      view?.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view?.focus();
    },
  }));

  return <div ref={parent} className={styles.editor} />;
}
