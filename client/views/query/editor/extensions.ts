import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLineGutter, keymap, lineNumbers, placeholder, tooltips } from '@codemirror/view';
import { completeCypher, type EditorWords } from './complete.ts';
import { highlight, editorTheme } from './theme.ts';

/** What the editor tells the page, and what it asks of it. */
export interface EditorHost {
  change: (text: string) => void;
  run: () => void;
  format: () => void;
  vocabulary: () => EditorWords;
}

// eslint-disable-next-line no-restricted-syntax -- a picture of a query in an empty editor, never run
const example = 'MATCH (o:Objective)-[a:ALIGNS_WITH]->(t:SDGTarget)\nRETURN o.code, o.title, t.code\nLIMIT 25';

/** Everything that the Cypher editor is made of. */
export function cypherExtensions(host: EditorHost): Extension {
  const run = (view: EditorView) => {
    // What is offered is out of the way, so that the next Escape is the run's.
    closeCompletion(view);
    host.run();
    return true;
  };
  const format = () => {
    host.format();
    return true;
  };
  return [
    keymap.of([
      { key: 'Mod-Enter', run, preventDefault: true },
      { key: 'Ctrl-Enter', run, preventDefault: true },
      { key: 'Shift-Alt-f', run: format, preventDefault: true },
      { key: 'Tab', run: acceptCompletion },
    ]),
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    search({ top: true }),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of('  '),
    EditorState.languageData.of(() => [{ commentTokens: { line: '//', block: { open: '/*', close: '*/' } } }]),
    autocompletion({ override: [completeCypher(host.vocabulary)], icons: false }),
    tooltips({ position: 'fixed' }),
    highlight,
    editorTheme,
    placeholder(example),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Cypher query', 'aria-describedby': 'query-editor-help', spellcheck: 'false' }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) host.change(update.state.doc.toString());
    }),
  ];
}
