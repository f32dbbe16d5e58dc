import type { GapItem } from '../../../../server/api/gaps/schema.ts';
import type { WhyStep } from '../../../../server/api/why/schema.ts';
import { codeWords, countOf, frameworkShort, reasonWords, servedBy, statusWords } from '../../../words.ts';

type Found = WhyStep['found'];
const concepts = { one: 'concept', many: 'concepts' };
const alignments = { one: 'alignment', many: 'alignments' };

/** Why an item is in its state, in the order in which the ledger looked: what it did not find, then what it found. */
export function whySentences(item: GapItem, steps: readonly WhyStep[], against: string, title?: string): string[] {
  const target = servedBy(against, title).one;
  return steps.flatMap(({ state, holds, found }) => (holds ? holding(item, found, target) : missing(state, found, target)) ?? []);
}

function missing(state: WhyStep['state'], found: Found, target: string): string | null {
  const { above = 0, below = 0, stones = 0, judged = 0, asked = 1 } = found;
  switch (state) {
    case 'direct':
      return `No alignment of its own with ${target} counts${others(found)}.`;
    case 'inherited':
      if (above + below === 0) return 'Nothing is above or below it to inherit from.';
      if (above === 0) return `Nothing below it reaches one (${countOf(below, concepts)}).`;
      return below === 0 ? `What it is part of reaches none.` : `Neither what it is part of nor what is below it reaches one.`;
    case 'derived':
      if (stones === 0) return 'It is aligned with no concept of another framework that could lead there.';
      return `It is aligned with ${countOf(stones, concepts)} of other frameworks, but ${stones === 1 ? 'that one reaches' : 'none of them reaches'} ${target} itself.`;
    case 'pending':
      return 'No suggestion waits for a review.';
    case 'no-counterpart':
      return judged > 0 ? `It was judged to have no counterpart in ${judged} of ${asked} frameworks only.` : 'Nobody has judged that there is no counterpart.';
    default:
      return 'No suggestion was rejected.';
  }
}

function holding(item: GapItem, found: Found, target: string): string {
  const { counting = 0, above = 0, aboveReaching = 0, below = 0, belowReaching = 0, suggested = 0, stale = 0, rejected = 0 } = found;
  switch (item.state) {
    case 'direct':
      return `${countOf(counting, alignments)} of its own with ${target} ${counting === 1 ? 'counts' : 'count'}${others(found)}.`;
    case 'inherited':
      return aboveReaching > 0
        ? `It inherits from what it is part of: ${aboveReaching} of ${countOf(above, concepts)} above it ${reaches(aboveReaching)} ${target}.`
        : `It inherits from what is below it: ${belowReaching} of ${countOf(below, concepts)} there ${reaches(belowReaching)} ${target}.`;
    case 'derived': {
      const [stone, end] = item.via?.concepts ?? [];
      return stone && end ? `It reaches ${cite(end)} over ${cite(stone)}, with which it is aligned.` : 'It reaches one over a concept of another framework.';
    }
    case 'pending':
      return `So it waits for a review: ${[suggested > 0 && `${suggested} suggested`, stale > 0 && `${stale} out of date`].filter(Boolean).join(', ')}.`;
    case 'no-counterpart':
      return `It was reviewed and judged to have no counterpart${item.reason ? `: ${reasonWords[item.reason.code].short.toLowerCase()}` : ''}.`;
    case 'rejected':
      return `${rejected === 1 ? 'The one suggestion' : `All ${rejected} suggestions`} that there ${rejected === 1 ? 'was has' : 'were have'} been rejected.`;
    case 'unreviewed':
      return 'So nobody has looked at it yet.';
  }
}

const reaches = (count: number) => (count === 1 ? 'reaches' : 'reach');
const cite = (concept: Parameters<typeof codeWords>[0] & { framework: string }) =>
  concept.framework === 'sdg' ? `SDG ${concept.code}` : `${frameworkShort(concept.framework)} ${codeWords(concept)}`;

/** ` (1 suggested, 2 rejected do not)`: those that are there but do not count, by status. */
function others({ notCounting = {} }: Found): string {
  const parts = Object.entries(notCounting).map(([status, count]) => `${count} ${statusWords[status as keyof typeof notCounting].short.toLowerCase()}`);
  return parts.length === 0 ? '' : ` (not counted: ${parts.join(', ')})`;
}
