import { Gauge, ListTree, Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { rowLimits } from './draft.ts';
import { statusLine, duration } from './outcome/statusLine.ts';
import styles from './QueryView.module.css';
import type { Outcome } from './recentRuns.ts';
import type { CypherMode } from '../../../server/api/cypher/schema.ts';

interface Props {
  outcome: Outcome;
  text: string;
  limit: number;
  /** Why the query cannot be run now; null when it can. */
  obstacle: string | null;
  /** False where the text is too long for a link. */
  linkable: boolean;
  onRun: (mode: CypherMode) => void;
  onCancel: () => void;
  onLimit: (limit: number) => void;
}

/** Run, cancel, how it went, and the query to take away. */
export function RunBar({ outcome, text, limit, obstacle, linkable, onRun, onCancel, onLimit }: Props) {
  return (
    <div className={styles.bar}>
      <Button look="primary" icon={<Play aria-hidden />} onClick={() => onRun('run')} aria-disabled={obstacle !== null} title="Ctrl-Enter">
        Run
      </Button>
      <Button icon={<ListTree aria-hidden />} onClick={() => onRun('explain')} aria-disabled={obstacle !== null} title="Show how it would be run, without running it">
        Explain
      </Button>
      <Button icon={<Gauge aria-hidden />} onClick={() => onRun('profile')} aria-disabled={obstacle !== null} title="Run it, and measure each step">
        Profile
      </Button>
      <label className={styles.limit}>
        <span>at most</span>
        <select value={limit} onChange={(event) => onLimit(Number(event.target.value))} aria-label="Most rows to show">
          {rowLimits.map((rows) => (
            <option key={rows} value={rows}>
              {rows.toLocaleString('en')} rows
            </option>
          ))}
        </select>
      </label>
      <p className={styles.status}>
        <span role="status">{obstacle ?? statusLine(outcome)}</span> {outcome.phase === 'running' && <Elapsed since={outcome.since} onCancel={onCancel} />}
      </p>
      <div className={styles.take}>
        <CopyButton small text={() => text}>
          Copy query
        </CopyButton>
        {linkable ? <CopyLink small /> : <span className={styles.unlinked}>too long for a link</span>}
      </div>
    </div>
  );
}

interface ElapsedProps {
  since: number;
  onCancel: () => void;
}

/** Time since a run began, and a way to end it; nothing for its first 100 ms, so that quick answers do not flicker. */
function Elapsed({ since, onCancel }: ElapsedProps) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const elapsed = now - since;
  if (elapsed < 100) return null;
  return (
    <>
      <span aria-hidden>{duration(Math.floor(elapsed / 100) * 100)} </span>
      <Button small icon={<Square aria-hidden />} onClick={onCancel}>
        Cancel
      </Button>
    </>
  );
}
