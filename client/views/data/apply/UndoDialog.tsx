import { useState } from 'react';
import { useUndoImport, useUndoPreview } from '../../../api/imports/applying.ts';
import { FormDialog, WordField } from '../../../components/FormDialog.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { keepAuthor, lastAuthor } from '../../../state/author.ts';
import styles from '../Data.module.css';

const sinceWords = { judged: 'judged since', edited: 'edited since', needed: 'needed by what was judged' } as const;

/** What taking an import back does, with the choice for what was judged or edited since. */
export function UndoDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [who, setWho] = useState(lastAuthor);
  const [reviewed, setReviewed] = useState<'keep' | 'revert'>('keep');
  const { data, error } = useUndoPreview(id);
  const { mutateAsync } = useUndoImport(id);
  const undo = async () => {
    keepAuthor(who);
    await mutateAsync({ reviewed, who });
    onClose();
  };
  return (
    <FormDialog title="Undo this import" submit={data ? 'Undo the import' : undefined} submitting="Undoing…" onSubmit={undo} onClose={onClose}>
      {error ? <p role="alert">{error.message}</p> : !data ? <Loading label="Looking what that would do" /> : (
        <>
          <p>{data.removed.toLocaleString('en')} things are removed, {data.changed.toLocaleString('en')} changed back, {data.added.toLocaleString('en')} put back.</p>
          {data.since.length > 0 && (
            <>
              <ul className={styles.since}>{data.since.slice(0, 50).map((one) => <li key={`${one.what} ${one.id}`}>{one.title} <small>{sinceWords[one.what]}</small></li>)}</ul>
              {([['keep', 'Keep these, with both their ends'], ['revert', 'Take these back too']] as const).map(([value, words]) => (
                <label key={value} className={styles.choice}><input type="radio" name="reviewed" checked={reviewed === value} onChange={() => setReviewed(value)} /><span>{words}</span></label>
              ))}
            </>
          )}
          <WordField label="Your name" value={who} maxLength={100} autoComplete="name" onChange={setWho} />
        </>
      )}
    </FormDialog>
  );
}
