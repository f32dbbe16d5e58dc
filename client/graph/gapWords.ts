import type { PictureNode } from './picture.ts';

const words: Record<NonNullable<PictureNode['gap']>, string> = {
  pending: 'waits for a judgement',
  'not-counted': 'its alignments are left out by the filters',
  'no-counterpart': 'judged: no counterpart',
  rejected: 'all suggestions rejected',
  unreviewed: 'not judged yet',
  unreached: 'nothing serves it',
  'cross-cutting': 'only by cross-cutting claims',
};

/** What the ring and sign of a concept say. */
export const gapWords = (gap: NonNullable<PictureNode['gap']>): string => words[gap];
