import { useState } from 'react';
import { Link } from 'wouter';
import { findingLengths } from '../../server/api/findings/schema.ts';
import { FormDialog, WordField } from '../components/FormDialog.tsx';
import styles from '../components/FormDialog.module.css';
import { useSaveFinding } from '../api/findings.ts';
import { lastAuthor } from '../state/author.ts';
import { useViewHref } from '../state/links.ts';
import type { FindingToSave } from '../state/savingFinding.ts';
import { countOf } from '../words.ts';

interface Props extends FindingToSave {
  onClose: () => void;
}

/** Asks for title, author and note; the server answers the question itself. Then it says where the finding is, until it is closed. */
export function SaveFindingDialog({ question, suggestedTitle, onClose }: Props) {
  const [title, setTitle] = useState(suggestedTitle.slice(0, findingLengths.title));
  const [author, setAuthor] = useState(lastAuthor);
  const [note, setNote] = useState('');
  const { mutateAsync, data } = useSaveFinding();
  const hrefOf = useViewHref();
  if (data) {
    return (
      <FormDialog title="Finding saved" close="Close" onSubmit={onClose} onClose={onClose}>
        <p role="status" tabIndex={-1} ref={focus} className={styles.done}>
          <Link href={hrefOf(`/findings/${data.id}`)} onClick={onClose}>
            {data.title}
          </Link>
          : {countOf(data.total, { one: 'row', many: 'rows' })}
          {data.truncated && ', cut at the row limit'}.
        </p>
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title="Save as a finding"
      submit="Save"
      submitting="Saving…"
      onSubmit={() => mutateAsync({ title, author, note, question })}
      onClose={onClose}
    >
      <WordField label="Title" value={title} maxLength={findingLengths.title} onChange={setTitle} />
      <WordField label="Your name" value={author} maxLength={findingLengths.author} autoComplete="name" onChange={setAuthor} />
      <label>
        Note (optional)
        <textarea rows={3} maxLength={findingLengths.note} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p>The server asks the question now and keeps the answer with it, for everybody who uses this database.</p>
    </FormDialog>
  );
}

/** The field or button that had it is gone. */
const focus = (element: HTMLElement | null) => element?.focus();
