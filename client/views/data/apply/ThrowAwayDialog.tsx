import type { ImportHead } from '../../../../server/api/imports/schema.ts';
import { useRemoveImport } from '../../../api/imports/drafts.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';

/** Asks before a draft is thrown away with all that was corrected in it: unlike an import it cannot be brought back. */
export function ThrowAwayDialog({ head: { id, title, files }, onClose, onGone }: { head: Pick<ImportHead, 'id' | 'title' | 'files'>; onClose: () => void; onGone: () => void }) {
  const { mutateAsync } = useRemoveImport();
  const throwAway = async () => {
    await mutateAsync(id);
    onGone();
  };
  return (
    <FormDialog title="Throw the draft away" submit="Throw it away" submitting="Throwing it away…" onSubmit={throwAway} onClose={onClose}>
      <p>The draft {title || files[0]?.name ? `of “${title || files[0]?.name || ''}” ` : ''}goes with every correction made in it, for good. Nothing else changes.</p>
    </FormDialog>
  );
}
