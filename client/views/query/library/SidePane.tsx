import { useState } from 'react';
import { ToggleChip } from '../../../components/ToggleChip.tsx';
import type { NamedQuery } from '../../../../server/api/library/schema.ts';
import type { HistoryEntry } from '../history/historyEntries.ts';
import { History } from '../history/History.tsx';
import type { SavedQuery } from '../saved/savedQueries.ts';
import { Library } from './Library.tsx';
import styles from './Library.module.css';

interface Props {
  chosen: string | null;
  onChoose: (query: NamedQuery) => void;
  saved: string | null;
  onSaved: (query: SavedQuery) => void;
  onRun: (run: HistoryEntry) => void;
}

/** Where queries come from: the library with the person's own, or what was run before. */
export function SidePane({ onRun, ...library }: Props) {
  const [past, setPast] = useState(false);
  return (
    <>
      <div className={styles.modes} role="group" aria-label="What to list">
        <ToggleChip pressed={!past} onToggle={() => setPast(false)}>
          Queries
        </ToggleChip>
        <ToggleChip pressed={past} onToggle={() => setPast(true)}>
          History
        </ToggleChip>
      </div>
      {past ? <History onChoose={onRun} /> : <Library {...library} />}
    </>
  );
}
