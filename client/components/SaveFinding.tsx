import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { FindingQuestionInput } from '../../server/api/findings/schema.ts';
import { Button } from './Button.tsx';
import { SaveFindingDialog } from './SaveFindingDialog.tsx';

interface Props {
  /** What is asked, as the view at hand asks it; null while that cannot be asked. */
  question: FindingQuestionInput | null;
  suggestedTitle: string;
  small?: boolean;
}

/** Keeps the answer to a question as a dated finding. */
export function SaveFinding({ question, suggestedTitle, small = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} icon={<BookmarkPlus aria-hidden />} disabled={question === null} title="Keep this answer, dated and signed, to compare it later" onClick={() => setOpen(true)}>
        Save finding
      </Button>
      {open && question && <SaveFindingDialog question={question} suggestedTitle={suggestedTitle} onClose={() => setOpen(false)} />}
    </>
  );
}
