import { Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { duration } from './statusLine.ts';

interface Props {
  since: number;
  onCancel: () => void;
}

/** Time since a run began, and a way to end it; nothing for its first 100 ms, so that quick answers do not flicker. */
export function Elapsed({ since, onCancel }: Props) {
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
