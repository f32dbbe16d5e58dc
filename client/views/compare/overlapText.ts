import { countOf, frameworkShort } from '../../words.ts';
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

/** The same of one framework: `Policing Goals reaches 9 of 17 SDGs`. */
export const reachSentence = (overlap: Overlap, words: string, title: string): string => `${title} reaches ${overlapFigure(overlap)} ${words}`;

export const reacherWords = { one: 'concept', many: 'concepts' };

/** How many concepts of each side reach a target: `reached by 1 concept of SF 2017–2020 and 3 of SF 2022–2025`. */
export function reachedByText(sides: readonly (readonly [side: { id: string; title: string }, total: number])[]): string {
  const parts = sides
    .filter(([, total]) => total > 0)
    .map(([{ id, title }, total], index) => `${index === 0 ? countOf(total, reacherWords) : total.toLocaleString('en')} of ${frameworkShort(id, title)}`);
  return `reached by ${parts.join(' and ')}`;
}

/** The share, with how it comes about. */
export function overlapShareWords({ overlap, shared, either }: Overlap): string {
  if (overlap === null) return 'There is no overlap to speak of.';
  const share = overlap.toLocaleString('en', { style: 'percent', maximumFractionDigits: 0 });
  return `${shared.toLocaleString('en')} reached by both ÷ ${either.toLocaleString('en')} reached by either = ${share} overlap`;
}
