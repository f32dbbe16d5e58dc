import { EditorView, Decoration, type DecorationSet, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { RangeSetBuilder } from '@codemirror/state';
import { scanCypher } from './scanCypher.ts';

const popup = {
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius-1)',
  backgroundColor: 'var(--surface-raised)',
  color: 'var(--text)',
  boxShadow: 'var(--shadow)',
};

/** The editor in the page's tokens, so that it follows light and dark by itself. */
export const editorTheme = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--text)', fontSize: 'var(--type-3)', flex: '1', minHeight: '0' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontVariantLigatures: 'none', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--text)', padding: 'var(--space-1) 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-placeholder': { color: 'var(--text-muted)' },
  '.cm-gutters': { backgroundColor: 'var(--surface-raised)', color: 'var(--text-muted)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--surface-selected)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--surface-selected)', outline: '1px solid var(--line-strong)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--danger-surface)', color: 'var(--danger)' },
  '.cm-tooltip': popup,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', fontSize: 'var(--type-2)', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px var(--space-1)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--surface-selected)', color: 'var(--text)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: 'var(--space-half) var(--space-1)',
    borderBottom: '1px solid var(--line)',
    color: 'var(--text-muted)',
    fontFamily: 'var(--font-sans)',
    fontSize: 'var(--type-1)',
    opacity: '1',
  },
  '.cm-completionDetail': { color: 'var(--text-muted)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600', color: 'var(--accent)' },
  '.cm-diagnostic': { padding: 'var(--space-half) var(--space-1)', fontFamily: 'var(--font-sans)', maxWidth: '60ch' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--danger)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--warn)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--danger)', backgroundColor: 'var(--danger-surface)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warn)' },
  '.cm-panels': { backgroundColor: 'var(--surface-raised)', color: 'var(--text)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { fontFamily: 'var(--font-sans)', fontSize: 'var(--type-2)' },
  '.cm-textfield': { backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)' },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-surface)', outline: '1px solid var(--warn)' },
  '.cy-keyword': { color: 'var(--accent)', fontWeight: '600' },
  '.cy-function': { color: 'var(--accent)' },
  '.cy-label': { color: 'var(--ok)' },
  '.cy-type': { color: 'var(--warn)' },
  '.cy-property': { color: 'var(--text)' },
  '.cy-string': { color: 'var(--danger)' },
  '.cy-number': { color: 'var(--danger)' },
  '.cy-parameter': { color: 'var(--warn)', fontWeight: '600' },
  '.cy-comment': { color: 'var(--text-muted)', fontStyle: 'italic' },
  '.cy-punctuation': { color: 'var(--text-muted)' },
});

/** Colours the text: each token has the class `cy-` and its kind. A query is short, so all of it is read again. */
export const highlight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { kind, from, to } of scanCypher(view.state.doc.toString()).tokens) {
    builder.add(from, to, Decoration.mark({ class: `cy-${kind}` }));
  }
  return builder.finish();
}
