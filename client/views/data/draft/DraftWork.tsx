import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { useAddress } from '../../../state/address.ts';
import { useViewHref } from '../../../state/links.ts';
import { useNarrow } from '../../../state/useMediaQuery.ts';
import { ApplyDialog } from '../apply/ApplyDialog.tsx';
import { ThrowAwayDialog } from '../apply/ThrowAwayDialog.tsx';
import { ChangesPart } from '../changes/ChangesPart.tsx';
import { ColumnsPart } from '../columns/ColumnsPart.tsx';
import styles from '../Data.module.css';
import { EditionPart } from '../edition/EditionPart.tsx';
import { FactsPart } from '../facts/FactsPart.tsx';
import { MappingsPart } from '../mappings/MappingsPart.tsx';
import { OutlinePart } from '../outline/OutlinePart.tsx';
import { ProblemsPart } from '../problems/ProblemsPart.tsx';
import { UnrecognisedPart } from '../problems/UnrecognisedPart.tsx';
import { SourcePane } from '../source/SourcePane.tsx';
import { type Draft, useDraft } from './useDraft.ts';

const numbered = (word: string, count: number) => `${word} (${count.toLocaleString('en')})`;

/** Parts of a draft that have something to show, in the order in which a person looks at them. */
const partsOf = ({ detail, items }: Draft, narrow: boolean): [id: string, word: string][] =>
  [
    detail.brings.length > 0 && ['outline', numbered('Outline', items.length)],
    narrow && ['source', 'Source'],
    detail.brings.length > 0 && ['facts', 'About it'],
    detail.tables.length > 0 && ['columns', 'Columns'],
    detail.mappingSets.length > 0 && ['mappings', numbered('Alignments', detail.alignments.total)],
    detail.brings.length > 0 && ['edition', 'New edition of'],
    ['problems', numbered('Problems', detail.problems.length)],
    ['unrecognised', numbered('Not recognised', detail.unrecognised.total)],
    ['changes', 'What would change'],
  ].filter((part): part is [string, string] => part !== false);

/** A draft to look at and correct: its parts, and the source beside them. */
export function DraftWork({ detail }: { detail: ImportDetail }) {
  const draft = useDraft(detail);
  const narrow = useNarrow();
  const hrefOf = useViewHref();
  const [, navigate] = useLocation();
  const [parameters, update] = useAddress();
  const [current, setCurrent] = useState<string | null>(() => parameters.get('item'));
  const [asked, setAsked] = useState<{ file: number; block: number } | null>(null);
  const [applying, setApplying] = useState(false);
  const [throwing, setThrowing] = useState(false);
  const parts = partsOf(draft, narrow);
  const part = (parts.find(([id]) => id === parameters.get('part')) ?? parts[0])?.[0];
  const show = (id: string) => update({ part: id }, { push: true });
  const choose = (ref: string | null) => {
    setAsked(null);
    setCurrent(ref);
  };
  const source = <SourcePane draft={draft} current={current} onCurrent={choose} asked={asked} />;
  return (
    <div className={styles.draft}>
      <header className={styles.head}>
        <h2 className={styles.title}>{detail.title || 'Draft'}</h2>
        <p role="status">{draft.away ? `Plumbline does not answer: ${draft.waiting} corrections wait and are sent again` : draft.waiting > 0 ? 'Saving…' : 'Draft, kept'}</p>
        <span className={styles.end}>
          <Button onClick={() => setThrowing(true)}>Throw away…</Button>
          <Button look="primary" disabled={detail.missing.length > 0 || draft.waiting > 0} onClick={() => setApplying(true)}>Bring it in…</Button>
        </span>
      </header>
      {detail.missing.length > 0 && (
        <div className={styles.missing}>
          <ul aria-label="Missing before it can be brought in">{detail.missing.map((one) => <li key={one}>{one}</li>)}</ul>
          {part !== 'facts' && detail.brings.length > 0 && <Button small onClick={() => show('facts')}>Fill it in</Button>}
        </div>
      )}
      {draft.refused !== null && <p role="alert" className={styles.refused}>{draft.refused} <Button small onClick={draft.dismiss}>Close</Button></p>}
      <nav className={styles.parts} aria-label="Parts of the draft">
        {parts.map(([id, word]) => <Button key={id} small aria-pressed={part === id} onClick={() => show(id)}>{word}</Button>)}
      </nav>
      <div className={styles.panes} data-wide={!narrow}>
        <div className={styles.pane}>
          {part === 'outline' && <OutlinePart draft={draft} current={current} onCurrent={choose} />}
          {part === 'source' && source}
          {part === 'facts' && <FactsPart draft={draft} />}
          {part === 'columns' && <ColumnsPart draft={draft} />}
          {part === 'mappings' && <MappingsPart draft={draft} />}
          {part === 'edition' && <EditionPart draft={draft} />}
          {part === 'problems' && <ProblemsPart detail={detail} onItem={(ref) => { choose(ref); show('outline'); }} />}
          {part === 'unrecognised' && <UnrecognisedPart draft={draft} current={current} onAsk={(block) => { setAsked(block); if (narrow) show('source'); }} />}
          {part === 'changes' && <ChangesPart detail={detail} />}
        </div>
        {!narrow && <div className={styles.pane}>{source}</div>}
      </div>
      {applying && <ApplyDialog detail={detail} onClose={() => setApplying(false)} />}
      {throwing && <ThrowAwayDialog head={detail} onClose={() => setThrowing(false)} onGone={() => navigate(hrefOf('/data'))} />}
    </div>
  );
}
