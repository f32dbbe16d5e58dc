import { Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import styles from '../library/Library.module.css';
import { listSaved, type SavedQuery, savedStore } from './savedQueries.ts';
import { SavedFiles } from './SavedFiles.tsx';
import { Undone } from './Undone.tsx';

interface Props {
  filter: string;
  /** Id of the one that the tab at hand came from. */
  chosen: string | null;
  onChoose: (query: SavedQuery) => void;
}

/** The person's own queries: open, pin, delete (and undo that), to and from a file. */
export function SavedList({ filter, chosen, onChoose }: Props) {
  const saved = savedStore.use();
  const [deleted, setDeleted] = useState<SavedQuery | null>(null);
  const found = listSaved(saved, filter);
  const pin = ({ id, pinned }: SavedQuery) =>
    savedStore.write((now) => now.map((query) => (query.id === id ? { ...query, pinned: !pinned } : query)));
  const remove = (query: SavedQuery) => {
    savedStore.write((now) => now.filter(({ id }) => id !== query.id));
    setDeleted(query);
  };
  return (
    <section aria-label="Saved queries">
      <h2 className={styles.group}>Saved queries</h2>
      {found.length === 0 && filter.trim() === '' && <p className={styles.none}>None yet. Save keeps the current query in this browser.</p>}
      <ul>
        {found.map((query) => (
          <li key={query.id} className={styles.row}>
            <button type="button" className={styles.query} aria-current={query.id === chosen ? 'true' : undefined} onClick={() => onChoose(query)}>
              <span className={styles.title}>{query.name}</span>
              {query.description !== '' && <span className={styles.description}>{query.description}</span>}
            </button>
            <span className={styles.tools}>
              <Button
                look="plain"
                small
                aria-pressed={query.pinned}
                aria-label={`Pin ${query.name}`}
                icon={query.pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
                onClick={() => pin(query)}
              />
              <Button look="plain" small aria-label={`Delete ${query.name}`} icon={<Trash2 aria-hidden />} onClick={() => remove(query)} />
            </span>
          </li>
        ))}
      </ul>
      <Undone
        said={deleted && `“${deleted.name}” is deleted.`}
        onUndo={() => {
          if (deleted) savedStore.write((now) => [...now, deleted]);
          setDeleted(null);
        }}
      />
      <SavedFiles saved={saved} />
    </section>
  );
}
