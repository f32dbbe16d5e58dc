import { BookmarkPlus } from 'lucide-react';
import { askToSave, type FindingToSave } from '../state/savingFinding.ts';
import { Button } from './Button.tsx';

interface Props {
  /** What is asked, as the view at hand asks it; null while that cannot be asked. */
  question: FindingToSave['question'] | null;
  suggestedTitle: string;
  small?: boolean;
}

/** Keeps the answer to a question as a dated finding. */
export const SaveFinding = ({ question, suggestedTitle, small = false }: Props) => (
  <Button
    small={small}
    icon={<BookmarkPlus aria-hidden />}
    disabled={question === null}
    title="Keep this answer, dated and signed, to compare it later"
    onClick={() => question && askToSave({ question, suggestedTitle })}
  >
    Save finding
  </Button>
);
