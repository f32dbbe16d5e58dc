import { AlignLeft, CopyPlus, Save, Undo2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import { Prose } from './Prose.tsx';
import styles from './QueryView.module.css';

interface Props {
  title: string;
  named: NamedQuery | null;
  /** True when the text is no longer the named query's own. */
  edited: boolean;
  onRestore: () => void;
  /** Null where there is no named query to copy. */
  onCopy: (() => void) | null;
  onSave: () => void;
  onFormat: () => void;
}

/** Which query is at hand, and what can be done with its text. */
export function QueryHead({ title, named, edited, onRestore, onCopy, onSave, onFormat }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h1 className={styles.title}>
          {title}
        </h1>
        {named && (
          <p className={styles.description}>
            {edited ? `Changed from “${named.title}”.` : <Prose text={named.description} />}
          </p>
        )}
      </div>
      {edited && (
        <Button icon={<Undo2 aria-hidden />} onClick={onRestore}>
          Undo changes
        </Button>
      )}
      {onCopy && (
        <Button icon={<CopyPlus aria-hidden />} onClick={onCopy}>
          Edit a copy
        </Button>
      )}
      <Button icon={<AlignLeft aria-hidden />} title="Shift-Alt-F" onClick={onFormat}>
        Format
      </Button>
      <Button icon={<Save aria-hidden />} onClick={onSave}>
        Save
      </Button>
    </header>
  );
}
