import { useEffect, useRef, useState } from 'react';
import { readWholeLedger, type WholeLedger } from '../../api/gaps.ts';
import type { Ledger } from './useLedger.ts';

/** Reads every row of what the list shows, for a file or for paper: the list itself holds those that were scrolled to. */
export function useWholeLedger({ asked, query, rows, first }: Ledger) {
  const [progress, setProgress] = useState<{ read: number; total: number } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (take: (whole: WholeLedger) => Promise<void> | void) => {
    if (first && !query.hasNextPage && !query.isPlaceholderData) return take({ items: rows, version: first.version });
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setError(null);
    setProgress({ read: 0, total: first?.total ?? 0 });
    try {
      await take(await readWholeLedger(asked, controller.signal, (read, total) => setProgress({ read, total })));
    } catch (problem) {
      if (!controller.signal.aborted) setError(problem instanceof Error ? problem : new Error(String(problem)));
    } finally {
      if (running.current === controller) setProgress(null);
    }
  };
  const cancel = () => {
    running.current?.abort();
    setProgress(null);
  };
  return { read, cancel, progress, error };
}
