import { AlignLeft, CopyPlus, List, Save, Undo2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import { Prose } from './Prose.tsx';
import styles from './QueryView.module.css';

interface Props {
  title: string;
  named: NamedQuery | null;
  /** True when the text is no longer the named query's own. */
  edited: boolean;
  listed: boolean;
  onList: () => void;
  onRestore: () => void;
  /** Null where there is no named query to copy. */
  onCopy: (() => void) | null;
  onSave: () => void;
  onFormat: () => void;
}

/** Which query is at hand. Where the page is narrow it also opens the list of named queries. */
export function QueryHead({ title, named, edited, listed, onList, onRestore, onCopy, onSave, onFormat }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h1 className={styles.title}>
          {title}
        </h1>
        {named && (
          <p className={styles.description}>
            {edited && <span>Changed from “{named.title}”: </span>}
            <Prose text={named.description} />
          </p>
        )}
      </div>
      <span className={styles.lister}>
        <Button icon={<List aria-hidden />} aria-expanded={listed} onClick={onList}>
          Queries and history
        </Button>
      </span>
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
