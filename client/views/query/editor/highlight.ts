import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { scanCypher } from './scanCypher.ts';

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
