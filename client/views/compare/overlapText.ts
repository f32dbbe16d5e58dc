import { isOfSdgs } from '../../frameworks.ts';
import type { CompareLevel, Overlap } from '../../../server/api/compare/schema.ts';

/** What a level of the target framework is called. */
export const levelWords = (level: CompareLevel, against: string, title?: string): string => {
  if (isOfSdgs(against)) return level === 'top' ? 'SDGs' : 'SDG targets';
  return `${level === 'top' ? 'top concepts' : 'lowest concepts'} of ${title ?? against}`;
};

/** What both reach of all there is: the figure that a share may only follow. */
export const overlapFigure = ({ shared, total }: Overlap): string => `${shared.toLocaleString('en')} of ${total.toLocaleString('en')}`;

/** `Both reach the same 1 of 17 SDGs`. */
export function overlapSentence({ overlap, shared, total }: Overlap, words: string): string {
  if (overlap === null) return `Neither reaches any of the ${total.toLocaleString('en')} ${words}`;
  if (shared === 0) return `They reach none of the ${total.toLocaleString('en')} ${words} together`;
  return `Both reach the same ${shared.toLocaleString('en')} of ${total.toLocaleString('en')} ${words}`;
}

/** The share, with how it comes about. */
export function overlapShareWords({ overlap, shared, either }: Overlap): string {
  if (overlap === null) return 'There is no overlap to speak of.';
  const share = overlap.toLocaleString('en', { style: 'percent', maximumFractionDigits: 0 });
  return `${shared.toLocaleString('en')} reached by both ÷ ${either.toLocaleString('en')} reached by either = ${share} overlap`;
}
