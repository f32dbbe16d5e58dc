import { useState } from 'react';
import { Link } from 'wouter';
import { findingLengths, type FindingQuestionInput } from '../../server/api/findings/schema.ts';
import { lastAuthor, useSaveFinding } from '../state/findings.ts';
import { countOf } from '../words.ts';
import { FormDialog } from './FormDialog.tsx';

interface Props {
  question: FindingQuestionInput;
  suggestedTitle: string;
  onClose: () => void;
}

/** Asks for title, author and note; the server answers the question itself. Then it says where the finding is. */
export function SaveFindingDialog({ question, suggestedTitle, onClose }: Props) {
  const [title, setTitle] = useState(suggestedTitle.slice(0, findingLengths.title));
  const [author, setAuthor] = useState(lastAuthor);
  const [note, setNote] = useState('');
  const { mutate, data, error, isPending } = useSaveFinding();
  const submit = () => {
    if (title.trim() !== '' && author.trim() !== '') mutate({ title, author, note, question });
  };
  if (data) {
    return (
      <FormDialog title="Finding saved" close="Close" onSubmit={onClose} onClose={onClose}>
        <p role="status">
          <Link href={`/findings/${data.id}`}>{data.title}</Link>: {countOf(data.total, { one: 'row', many: 'rows' })}
          {data.truncated && ', cut at the row limit'}.
        </p>
      </FormDialog>
    );
  }
  return (
    <FormDialog title="Save as a finding" submit={isPending ? 'Saving…' : 'Save'} busy={isPending} onSubmit={submit} onClose={onClose}>
      <label>
        Title
        <input value={title} maxLength={findingLengths.title} required autoComplete="off" onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        Your name
        <input value={author} maxLength={findingLengths.author} required autoComplete="name" onChange={(event) => setAuthor(event.target.value)} />
      </label>
      <label>
        Note (optional)
        <textarea rows={3} maxLength={findingLengths.note} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      {error ? <p role="alert">{error.message}</p> : <p>The server asks the question now and keeps the answer with it, for everybody who uses this database.</p>}
    </FormDialog>
  );
}
