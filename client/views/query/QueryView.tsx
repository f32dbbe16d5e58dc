import { useRef, useState } from 'react';
import type { CypherMode } from '../../../server/api/cypher/schema.ts';
import { useAddress } from '../../state/address.ts';
import { useNamedQueries, useVocabulary } from '../../state/queries.ts';
import { type Draft, draftKey, emptyDraft, fitsAddress } from './draft.ts';
import { CypherEditor, type EditorHandle } from './editor/CypherEditor.tsx';
import type { Vocabulary } from './editor/complete.ts';
import { Library } from './library/Library.tsx';
import { OutcomePane } from './outcome/OutcomePane.tsx';
import { ParameterForm } from './parameters/ParameterForm.tsx';
import { offsetOf } from './placeInText.ts';
import { fieldsOf, obstacleOf, requestOf, textOf } from './prepareRun.ts';
import { QueryHead } from './QueryHead.tsx';
import styles from './QueryView.module.css';
import { RunBar } from './RunBar.tsx';
import { useDraft } from './useDraft.ts';
import { useMarks } from './useMarks.ts';
import { useRun } from './useRun.ts';

/** Cypher by hand or by name: the library, the editor, its parameters, and the answer. Nothing runs without a press. */
export function QueryView() {
  const { draft, adopted, edit, settle } = useDraft();
  const { outcome, run, cancel, show } = useRun(draftKey(draft));
  const [, showAs] = useAddress();
  const [shown, setShown] = useState(adopted);
  const [listed, setListed] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const answer = useRef<HTMLDivElement>(null);
  const library = useNamedQueries();
  const words = useVocabulary();
  if (shown !== adopted) {
    setShown(adopted);
    show(draftKey(draft));
  }

  const named = library.data?.items.find((query) => query.name === draft.named) ?? null;
  const text = textOf(draft, named);
  const fields = fieldsOf(draft, named);
  const request = requestOf(text, fields, draft.limit);
  const marks = useMarks(outcome, text);
  const vocabulary: Vocabulary = {
    labels: words.data?.labels ?? [],
    relationshipTypes: words.data?.relationshipTypes ?? [],
    propertyKeys: words.data?.propertyKeys ?? [],
    parameters: named?.parameters.map((parameter) => parameter.name) ?? [],
  };

  const start = (mode: CypherMode = 'run', limit = draft.limit) => {
    if (request === null) return;
    const ready = { ...draft, text, limit };
    settle(ready);
    if (mode !== 'run') showAs({ show: 'plan' });
    run(draftKey(ready), { ...request, limit, mode });
    // On a small page the answer is below the fold.
    answer.current?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (next: Draft) => {
    settle(next, true);
    show(draftKey(next));
    setListed(false);
  };
  const goTo = (line: number, column: number) => {
    const offset = offsetOf(text, { line, column });
    if (offset !== null) editor.current?.goTo(offset);
  };

  return (
    <div className={styles.view}>
      <div className={styles.columns}>
        <div className={styles.library} data-listed={listed}>
          <Library
            chosen={draft.named}
            onChoose={(query) => choose({ ...emptyDraft, text: query.text, named: query.name, limit: draft.limit })}
          />
        </div>
        <div className={styles.work}>
          <QueryHead
            named={named}
            edited={named !== null && text !== named.text}
            listed={listed}
            onList={() => setListed(!listed)}
            onRestore={() => edit({ text: named?.text ?? null })}
            onNew={() => {
              choose({ ...emptyDraft, limit: draft.limit });
              editor.current?.goTo(0);
            }}
          />
          <div className={styles.editor}>
            <CypherEditor
              ref={editor}
              text={text}
              onChange={(next) => edit({ text: next })}
              onRun={() => start()}
              vocabulary={vocabulary}
              marks={marks}
            />
          </div>
          <p id="query-editor-help" className={styles.help}>
            Ctrl-Enter runs, Ctrl-Space completes. Tab indents: press Escape, then Tab, to leave the editor.
          </p>
          <ParameterForm
            fields={fields}
            onType={(name, typed) => edit({ typed: { ...draft.typed, [name]: typed } })}
            onRun={() => start()}
          />
          <RunBar
            outcome={outcome}
            text={text}
            limit={draft.limit}
            obstacle={obstacleOf(text, fields)}
            linkable={fitsAddress(draft)}
            onRun={start}
            onCancel={cancel}
            onLimit={(limit) => edit({ limit })}
          />
          <div ref={answer} className={styles.outcome}>
            <OutcomePane
              outcome={outcome}
              written={text.trim() !== ''}
              changed={outcome.phase !== 'idle' && outcome.key !== draftKey({ ...draft, text })}
              onRun={() => start()}
              onShow={goTo}
              onMore={(limit) => start('run', limit)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
