import type { CompareLevel, Overlap } from '../../../server/api/compare/schema.ts';

/** What a level of the target framework is called. */
export const levelWords = (level: CompareLevel, against: string, title?: string): string => {
  if (against === 'sdg') return level === 'top' ? 'SDGs' : 'SDG targets';
  return `${level === 'top' ? 'top concepts' : 'lowest concepts'} of ${title ?? against}`;
};

/** The overlap as a share; a dash where there is none to tell. */
export const overlapShare = ({ overlap }: Overlap): string =>
  overlap === null ? '–' : overlap.toLocaleString('en', { style: 'percent', maximumFractionDigits: 0 });

/** How the number comes about. */
export function overlapSentence({ overlap, shared, either, total }: Overlap, words: string): string {
  const many = (count: number) => count.toLocaleString('en');
  if (overlap === null) return `Neither reaches any of the ${many(total)} ${words}, so there is no overlap to speak of.`;
  return `${many(shared)} reached by both ÷ ${many(either)} reached by either, of ${many(total)} ${words}`;
}
