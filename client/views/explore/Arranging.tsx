import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import type { Arranging as State } from '../../graph/arrange/useArranged.ts';
import styles from './ExploreView.module.css';

interface Props {
  arranging: State;
  concepts: number;
  onCancel: () => void;
}

/** Milliseconds that an arrangement may take before the page speaks of it. */
const patience = 300;

/** How far an arrangement is that takes a while, with a way to keep the last picture instead. */
export function Arranging({ arranging: { share, error }, concepts, onCancel }: Props) {
  const [isLong, setLong] = useState(false);
  const isWorking = share !== null;
  useEffect(() => {
    const timer = setTimeout(() => setLong(isWorking), isWorking ? patience : 0);
    return () => clearTimeout(timer);
  }, [isWorking]);
  if (error !== null) {
    return (
      <div className={styles.banner}>
        <ErrorState compact error={new Error(error)} title="The picture could not be arranged: the last one stays" />
      </div>
    );
  }
  if (share === null || !isLong) return null;
  return (
    <div className={`${styles.banner} ${styles.working}`} role="status">
      <label>
        Arranging {concepts.toLocaleString('en')} concepts <progress value={share} max={1} />
      </label>
      <Button small onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
