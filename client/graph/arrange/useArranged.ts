import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../picture.ts';
import type { Arranged, Manner } from './arrange.ts';
import type { Answer, Question } from './worker.ts';

export interface Arranging {
  /** The last picture that was arranged; null before the first. */
  arranged: Arranged | null;
  /** Share that is done of the one under way; null where none is. */
  share: number | null;
  error: string | null;
  /** Ends the one under way; the last picture stays. */
  cancel: () => void;
}

/** Arranges a picture in a worker, so that the page stays quick; a newer picture or manner ends an older one's work. */
export function useArranged(picture: Picture, manner: Manner): Arranging {
  const worker = useRef<Worker | null>(null);
  const isWorking = useRef(false);
  const asked = useRef(0);
  const [state, setState] = useState<Omit<Arranging, 'cancel'>>({ arranged: null, share: null, error: null });
  const key = JSON.stringify(manner);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
    isWorking.current = false;
  };
  useEffect(() => stop, []);
  useEffect(() => {
    if (picture.nodes.length === 0) return;
    if (isWorking.current) stop();
    const id = (asked.current += 1);
    const running = (worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'arrange' }));
    isWorking.current = true;
    running.onerror = ({ message }) => {
      stop();
      setState((before) => ({ ...before, share: null, error: message }));
    };
    running.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id) return;
      if ('share' in data) return setState((before) => ({ ...before, share: data.share }));
      isWorking.current = false;
      setState((before) => ('failed' in data ? { ...before, share: null, error: data.failed } : { arranged: data.arranged, share: null, error: null }));
    };
    running.postMessage({ id, picture, manner: JSON.parse(key) as Manner } satisfies Question);
  }, [picture, key]);
  return {
    ...state,
    cancel: () => {
      stop();
      setState((before) => ({ ...before, share: null }));
    },
  };
}
