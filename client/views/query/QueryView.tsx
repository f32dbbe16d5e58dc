import { useMemo, useRef, useState } from 'react';
import type { CypherMode } from '../../../server/api/cypher/schema.ts';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import { useAddress } from '../../state/address.ts';
import { useWidth } from '../../state/useWidth.ts';
import { useGraphSchema } from '../../api/graphSchema.ts';
import { bringIntoView } from '../../state/bringIntoView.ts';
import { useNamedQueries } from '../../api/library.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { Aid, AidButtons, type AidName } from './Aid.tsx';
import { type Draft, draftKey, emptyDraft, fitsAddress } from './draft.ts';
import { CypherEditor, type EditorHandle } from './editor/CypherEditor.tsx';
import type { EditorWords } from './editor/complete.ts';
import { keysByName } from './editor/ownKeys.ts';
import { useLint } from './editor/useLint.ts';
import { useHistory } from './history/useHistory.ts';
import { SidebarButton, sidebarId } from './library/SidebarButton.tsx';
import { SidePane } from './library/SidePane.tsx';
import { useSidebar } from './library/useSidebar.ts';
import { OutcomePane } from './outcome/OutcomePane.tsx';
import { ParameterForm } from './parameters/ParameterForm.tsx';
import { offsetOf } from './placeInText.ts';
import { fieldsOf, obstacleOf, requestOf, textOf } from './prepareRun.ts';
import { QueryHead } from './QueryHead.tsx';
import styles from './QueryView.module.css';
import { RunBar } from './RunBar.tsx';
import { copyOf, savedStore } from './saved/savedQueries.ts';
import { SaveDialog } from './saved/SaveDialog.tsx';
import { TabBar } from './tabs/TabBar.tsx';
import { openDraft, type Tab, tabName, update } from './tabs/tabs.ts';
import { useTabKeys, useTabs } from './useTabs.ts';
import { useEscape, useRun } from './useRun.ts';
import { useMarks } from './marksOf.ts';

const none: string[] = [];
/** Widths of the view, as in its style sheet: below the first the list is above the desk, below the second an aid takes its place. */
const narrowBelow = 760;
const aidAloneBelow = 1100;

/** Cypher by hand or by name: the library, the editor, its parameters, and the answer. Nothing runs without a press. */
export function QueryView() {
  const { tabs, tab, draft, adopted, edit, settle, change } = useTabs();
  const { outcome, run, cancel, show } = useRun(draftKey(draft));
  const [, showAs] = useAddress();
  const [shown, setShown] = useState(adopted);
  const [aid, setAid] = useState<AidName | null>(null);
  const [saving, setSaving] = useState(false);
  const [unformatted, setUnformatted] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const width = useWidth(view) ?? Infinity;
  const narrow = width <= narrowBelow;
  const [wanted, want] = useSidebar(narrow);
  const editor = useRef<EditorHandle>(null);
  const answer = useRef<HTMLDivElement>(null);
  const library = useNamedQueries();
  const words = useVocabulary();
  const schema = useGraphSchema();
  const keys = useMemo(() => keysByName(schema.data), [schema.data]);
  if (shown !== adopted) {
    setShown(adopted);
    show(draftKey(draft));
  }

  const named = library.data?.items.find((query) => query.name === draft.named) ?? null;
  const text = textOf(draft, named);
  const fields = fieldsOf(draft, named);
  const request = requestOf(text, fields, draft.limit);
  const marks = useMarks(outcome, text);
  const title = tabName(tab, named ?? undefined);
  const vocabulary: EditorWords = {
    labels: words.data?.labels ?? none,
    relationshipTypes: words.data?.relationshipTypes ?? none,
    propertyKeys: words.data?.propertyKeys ?? none,
    parameters: fields.map((field) => field.name),
    queries: library.data?.items ?? [],
    keys,
  };
  const linted = useLint(text, vocabulary);
  useHistory(outcome, draft, title);
  useTabKeys(tabs, change);
  useEscape(outcome.phase === 'running', cancel);

  const start = (mode: CypherMode = 'run', limit = draft.limit) => {
    if (request === null) return;
    const ready = { ...draft, text, limit };
    settle(ready);
    if (mode !== 'run') showAs({ show: 'plan' });
    run(draftKey(ready), { ...request, limit, mode });
    // On a small page the answer is below the fold.
    if (answer.current) bringIntoView(answer.current);
  };
  const choose = (next: Draft, more?: Partial<Tab>) => {
    change(openDraft(tabs, next, more));
    // Where it covers the editor it is in the way of what was chosen.
    if (narrow) want(false);
  };
  const open = (query: NamedQuery) => choose({ ...emptyDraft, named: query.name, limit: draft.limit });
  const goTo = (line: number, column: number) => {
    const offset = offsetOf(text, { line, column });
    if (offset !== null) editor.current?.goTo(offset);
  };

  const crowded = aid !== null && !narrow && width <= aidAloneBelow;
  const listed = wanted && !crowded;
  const list = (next: boolean) => {
    if (crowded) setAid(null);
    want(next);
  };

  return (
    <div ref={view} className={styles.view}>
      <div className={styles.columns}>
        <div id={sidebarId} className={styles.library} hidden={!listed}>
          <SidePane
            chosen={draft.named}
            onChoose={open}
            saved={tab.saved}
            onSaved={(query) => choose(query.draft, { name: query.name, saved: query.id })}
            onRun={(run) => choose(run.draft)}
          />
        </div>
        <div className={styles.desk}>
          <TabBar tabs={tabs} queryOf={(name) => library.data?.items.find((query) => query.name === name)} onChange={change}>
            <SidebarButton shown={listed} onShow={list} />
          </TabBar>
          <div id="query-work" role="tabpanel" aria-labelledby={`query-tab-${tab.id}`} className={styles.work}>
            <QueryHead
              title={title}
              named={named}
              edited={named !== null && text !== named.text}
              onRestore={() => edit({ text: named?.text ?? null })}
              onCopy={named && (() => choose(copyOf(named, draft.limit), { given: { name: `Copy of ${named.title}`, text: named.text } }))}
              onSave={() => setSaving(true)}
              onFormat={() => editor.current?.format()}
            />
            <div className={styles.editor}>
              <CypherEditor
                key={tab.id}
                ref={editor}
                text={text}
                onChange={(next) => {
                  edit({ text: next });
                  setUnformatted(null);
                }}
                onFormat={setUnformatted}
                onRun={() => start()}
                vocabulary={vocabulary}
                marks={marks}
                linted={linted}
              />
            </div>
            <div className={styles.aids}>
              <p id="query-editor-help" className={styles.help}>
                Ctrl-Enter runs, Escape cancels, Ctrl-Space completes, Shift-Alt-F formats. Tab indents: press Escape, then Tab, to leave the editor.
              </p>
              <span role="status" className={unformatted === null ? 'visually-hidden' : styles.unformatted}>
                {unformatted}
              </span>
              <AidButtons open={aid} onOpen={setAid} />
            </div>
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
        {aid !== null && (
          <Aid
            open={aid}
            empty={text.trim() === ''}
            onInsert={(written) => editor.current?.insert(written)}
            onChoose={(query) => choose({ ...emptyDraft, text: query.text, named: query.name, limit: draft.limit })}
            onClose={() => setAid(null)}
          />
        )}
      </div>
      {saving && (
        <SaveDialog
          draft={{ ...draft, text: named && text === named.text ? null : text }}
          name={text === '' ? '' : title}
          saved={savedStore.read().find((query) => query.id === tab.saved) ?? null}
          onSaved={(query) => {
            change(update(tabs, tab.id, { name: query.name, saved: query.id }));
            setSaving(false);
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}
