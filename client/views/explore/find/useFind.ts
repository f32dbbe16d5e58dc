import { useMemo, useState } from 'react';
import type { Picture } from '../../../graph/picture.ts';

export interface Finding {
  words: string;
  /** Found concepts, in the picture's order. */
  ids: readonly string[];
  /** The one that was gone to; null before. */
  at: number | null;
  ask: (words: string) => void;
  step: (by: 1 | -1) => void;
  clear: () => void;
}

/** Finds concepts by code or words of the title, among all that a picture shows or stands for. */
export function useFind(whole: Picture, goTo: (id: string) => void): Finding {
  const [words, setWords] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const ids = useMemo(() => matches(whole, words), [whole, words]);
  return {
    words,
    ids,
    at: at !== null && at < ids.length ? at : null,
    ask: (next) => {
      setWords(next);
      setAt(null);
    },
    step: (by) => {
      if (ids.length === 0) return;
      const next = at === null ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
      setAt(next);
      goTo(ids[next] ?? '');
    },
    clear: () => {
      setWords('');
      setAt(null);
    },
  };
}

/** Ids of the concepts whose code starts with, or whose title holds, every word; accents and case do not count. */
export function matches({ nodes }: Picture, text: string): string[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return nodes
    .filter(({ code, title, id }) => {
      const whole = plain(title);
      return words.every((word) => whole.includes(word) || plain(code).startsWith(word) || id.toLowerCase() === word);
    })
    .map(({ id }) => id);
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
