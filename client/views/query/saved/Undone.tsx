import { Undo2 } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import styles from '../library/Library.module.css';

/** Says what was just taken away, and gives it back. The line is always there for readers; null leaves it empty. */
export function Undone({ said, onUndo }: { said: string | null; onUndo: () => void }) {
  return (
    <div role="status" className={said === null ? 'visually-hidden' : styles.undone}>
      {said !== null && (
        <>
          <span>{said}</span>
          <Button small icon={<Undo2 aria-hidden />} onClick={onUndo}>
            Undo
          </Button>
        </>
      )}
    </div>
  );
}
