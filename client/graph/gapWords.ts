import type { PictureNode } from './picture.ts';

const words: Record<NonNullable<PictureNode['gap']>, string> = {
  direct: 'aligned',
  inherited: 'aligned through a relative',
  derived: 'aligned through another framework',
  pending: 'only suggestions so far',
  'no-counterpart': 'reviewed: no counterpart',
  rejected: 'all suggestions rejected',
  unreviewed: 'nobody has looked yet',
  unreached: 'nothing reaches it',
  'cross-cutting': 'only by cross-cutting claims',
};

/** What the ring and sign of a concept say. */
export const gapWords = (gap: NonNullable<PictureNode['gap']>): string => words[gap];
