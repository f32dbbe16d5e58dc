import { List, Plus, Undo2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import type { NamedQuery } from '../../../server/api/queries/schema.ts';
import { Prose } from './Prose.tsx';
import styles from './QueryView.module.css';

interface Props {
  named: NamedQuery | null;
  /** True when the text is no longer the named query's own. */
  edited: boolean;
  listed: boolean;
  onList: () => void;
  onRestore: () => void;
  onNew: () => void;
}

/** Which query is at hand. Where the page is narrow it also opens the list of named queries. */
export function QueryHead({ named, edited, listed, onList, onRestore, onNew }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h1 className={styles.title}>
          {named?.title ?? 'Query'}
          {edited && <span className={styles.edited}> (changed)</span>}
        </h1>
        {named && (
          <p className={styles.description}>
            <Prose text={named.description} />
          </p>
        )}
      </div>
      <span className={styles.lister}>
        <Button icon={<List aria-hidden />} aria-expanded={listed} onClick={onList}>
          Named queries
        </Button>
      </span>
      {edited && (
        <Button icon={<Undo2 aria-hidden />} onClick={onRestore}>
          Undo changes
        </Button>
      )}
      <Button icon={<Plus aria-hidden />} onClick={onNew}>
        New query
      </Button>
    </header>
  );
}
