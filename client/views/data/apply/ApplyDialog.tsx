import { useState } from 'react';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { useApplyImport } from '../../../api/imports/applying.ts';
import { FormDialog, WordField } from '../../../components/FormDialog.tsx';
import { keepAuthor, lastAuthor } from '../../../state/author.ts';

/** Asks who brings a draft in, and says what that does. */
export function ApplyDialog({ detail: { id, changes }, onClose }: { detail: ImportDetail; onClose: () => void }) {
  const [who, setWho] = useState(lastAuthor);
  const { mutateAsync } = useApplyImport(id);
  const apply = async () => {
    keepAuthor(who);
    await mutateAsync(who);
    onClose();
  };
  return (
    <FormDialog title="Bring it in" submit="Bring it in" submitting="Bringing it in…" onSubmit={apply} onClose={onClose}>
      <p>{changes.added.toLocaleString('en')} things are added, {changes.changed.toLocaleString('en')} changed, {changes.removed.toLocaleString('en')} removed: all of it or nothing. It can be undone as a whole later.</p>
      <WordField label="Your name" value={who} maxLength={100} autoComplete="name" onChange={setWho} />
    </FormDialog>
  );
}
