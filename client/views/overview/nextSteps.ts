import type { OverviewItem } from '../../../server/api/overview/schema.ts';

export interface Step {
  words: string;
  /** What the gaps view is asked for. */
  state: string;
}

/** What to do next in a framework, the most telling first; none where each concept is judged and nothing waits. */
export function nextSteps({ counts, crossCuttingOnly }: Pick<OverviewItem, 'counts' | 'crossCuttingOnly'>): Step[] {
  const { pending, rejected, unreviewed } = counts;
  const steps: (Step | false)[] = [
    unreviewed > 0 && { words: `${number(unreviewed)} unreviewed: review`, state: 'unreviewed' },
    pending > 0 && { words: `${number(pending)} with suggestions alone: judge them`, state: 'pending' },
    rejected > 0 && { words: `${number(rejected)} with rejected suggestions alone: look for others`, state: 'rejected' },
    crossCuttingOnly > 0 && {
      words: `${number(crossCuttingOnly)} ${crossCuttingOnly === 1 ? 'rests' : 'rest'} on claims made for a whole set alike: confirm each`,
      state: 'direct,inherited',
    },
  ];
  return steps.filter((step) => step !== false);
}

const number = (count: number): string => count.toLocaleString('en');
