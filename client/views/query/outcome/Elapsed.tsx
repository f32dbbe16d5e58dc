import { useEffect, useState } from 'react';
import { duration } from './statusLine.ts';

/** Time since a run began; nothing for its first 100 ms. */
export function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const elapsed = now - since;
  return elapsed < 100 ? null : <span aria-hidden>{duration(Math.floor(elapsed / 100) * 100)}</span>;
}
