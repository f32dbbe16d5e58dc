import { Pin, PinOff, Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import styles from '../library/Library.module.css';
import { Undone } from '../saved/Undone.tsx';
import { duration } from '../outcome/statusLine.ts';
import { type HistoryEntry, historyStore, listHistory, outcomeOf } from './historyEntries.ts';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const when = (at: string): string => (Number.isNaN(Date.parse(at)) ? '' : time.format(new Date(at)));

/** What was run in this browser, newest first. Choosing one fills the editor; it does not run. */
export function History({ onChoose }: { onChoose: (entry: HistoryEntry) => void }) {
  const history = historyStore.use();
  const [filter, setFilter] = useState('');
  const [cleared, setCleared] = useState<readonly HistoryEntry[] | null>(null);
  const found = listHistory(history, filter);
  const pin = ({ id, pinned }: HistoryEntry) =>
    historyStore.write((now) => now.map((entry) => (entry.id === id ? { ...entry, pinned: !pinned } : entry)));
  return (
    <nav className={styles.library} aria-label="History">
      <label className={styles.filter}>
        <Search size={16} aria-hidden />
        <input type="search" aria-label="Find a run" placeholder="Find a run" value={filter} onChange={(event) => setFilter(event.target.value)} />
      </label>
      {found.length === 0 && <p className={styles.none}>{history.length === 0 ? 'Nothing has been run in this browser yet.' : `No run has “${filter.trim()}”.`}</p>}
      <ul>
        {found.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <button type="button" className={styles.query} onClick={() => onChoose(entry)}>
              <span className={styles.title}>{entry.title}</span>
              <span className={styles.description}>
                {outcomeOf(entry)} in {duration(entry.milliseconds)}, {when(entry.at)}
                {entry.problem && <span className={styles.problem}> {entry.problem}</span>}
              </span>
            </button>
            <span className={styles.tools}>
              <Button
                look="plain"
                small
                aria-pressed={entry.pinned}
                aria-label={`Pin ${entry.title}`}
                icon={entry.pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
                onClick={() => pin(entry)}
              />
            </span>
          </li>
        ))}
      </ul>
      <Undone
        said={cleared && 'The history is cleared; pinned runs stay.'}
        onUndo={() => {
          historyStore.write((now) => [...now, ...(cleared ?? []).filter(({ id }) => !now.some((entry) => entry.id === id))]);
          setCleared(null);
        }}
      />
      {history.some((entry) => !entry.pinned) && (
        <div className={styles.actions}>
          <Button
            small
            onClick={() => {
              setCleared(history.filter((entry) => !entry.pinned));
              historyStore.write((now) => now.filter((entry) => entry.pinned));
            }}
          >
            Clear the history
          </Button>
        </div>
      )}
    </nav>
  );
}
