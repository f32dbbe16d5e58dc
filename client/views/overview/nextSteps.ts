import type { OverviewItem } from '../../../server/api/overview/schema.ts';

export interface Step {
  words: string;
  /** What the gaps view is asked for: exactly the rows that the words name. */
  state: string;
  claims?: 'only';
}

/** What to do next in a framework, the most telling first; none where each concept is judged and nothing waits. */
export function nextSteps({ counts, crossCuttingOnly }: Pick<OverviewItem, 'counts' | 'crossCuttingOnly'>): Step[] {
  const { pending, rejected, unreviewed } = counts;
  const steps: (Step | false)[] = [
    unreviewed > 0 && { words: `${number(unreviewed)} not judged yet`, state: 'unreviewed' },
    pending > 0 && { words: `${number(pending)} where a judgement is awaited`, state: 'pending' },
    rejected > 0 && { words: `${number(rejected)} with rejected suggestions alone`, state: 'rejected' },
    crossCuttingOnly > 0 && {
      words: `${number(crossCuttingOnly)} ${crossCuttingOnly === 1 ? 'rests' : 'rest'} on claims made for a whole set alike`,
      state: 'all',
      claims: 'only',
    },
  ];
  return steps.filter((step) => step !== false);
}

const number = (count: number): string => count.toLocaleString('en');
