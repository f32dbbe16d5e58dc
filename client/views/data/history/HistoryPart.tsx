import { useState } from 'react';
import { Link } from 'wouter';
import type { ImportHead } from '../../../../server/api/imports/schema.ts';
import { useForgetGraph } from '../../../api/imports/applying.ts';
import { useImports } from '../../../api/imports/drafts.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useViewHref } from '../../../state/links.ts';
import { countOf, dateWords } from '../../../words.ts';
import { ThrowAwayDialog } from '../apply/ThrowAwayDialog.tsx';
import { UndoDialog } from '../apply/UndoDialog.tsx';
import styles from '../Data.module.css';

export const stateWords: Record<ImportHead['state'], string> = { reading: 'Being read', draft: 'Draft', applying: 'Being brought in', applied: 'Brought in', undone: 'Undone', failed: 'Could not be read' };

/** All imports, the newest first: who, when, which files, how much, and what became of them. */
export function HistoryPart() {
  const hrefOf = useViewHref();
  const { data, error, hasNextPage, fetchNextPage } = useImports();
  const [asked, setAsked] = useState<ImportHead | null>(null);
  const forgetGraph = useForgetGraph();
  const forget = () => setAsked(null);
  if (error && !data) return <ErrorState error={error} compact />;
  if (!data) return <Loading label="Reading the imports" />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title="Nothing was imported yet" compact />;
  return (
    <>
      <ul className={styles.list} aria-label="Imports">
        {items.map((one) => (
          <li key={one.id}>
            <Chip tone={one.state === 'applied' ? 'ok' : one.state === 'failed' ? 'danger' : 'neutral'}>{stateWords[one.state]}</Chip>
            <div>
              <p><Link href={hrefOf(`/data/${one.id}`)}>{one.title || one.files[0]?.name || 'Without a title'}</Link></p>
              <small>
                {one.who}, <time dateTime={one.changed}>{dateWords(one.changed.slice(0, 10))} {one.changed.slice(11, 16)}</time> · {countOf(one.counts.concepts, { one: 'concept', many: 'concepts' })}, {countOf(one.counts.alignments, { one: 'alignment', many: 'alignments' })}
              </small>
              {one.files.map((file) => <small key={file.sha256} title={`SHA-256 ${file.sha256}`}>{file.name || 'Typed or pasted'}, {Math.ceil(file.bytes / 1024).toLocaleString('en')} kB, {file.sha256.slice(0, 12)}</small>)}
            </div>
            {one.state === 'applied' && <Button small onClick={() => setAsked(one)}>Undo…</Button>}
            {(one.state === 'draft' || one.state === 'failed') && <Button small onClick={() => setAsked(one)}>Throw away…</Button>}
          </li>
        ))}
      </ul>
      {asked?.state === 'applied' && <UndoDialog id={asked.id} onClose={() => { forget(); forgetGraph(); }} />}
      {asked && asked.state !== 'applied' && <ThrowAwayDialog head={asked} onClose={forget} onGone={forget} />}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>Show older ones</Button>}
    </>
  );
}
