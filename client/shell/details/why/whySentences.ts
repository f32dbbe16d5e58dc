import type { GapItem } from '../../../../server/api/gaps/schema.ts';
import type { WhyStep } from '../../../../server/api/why/schema.ts';
import { besides, codeWords, countOf, frameworkShort, isServedKind, reasonWords, servedBy, statusWords } from '../../../words.ts';

type Found = WhyStep['found'];
const concepts = { one: 'concept', many: 'concepts' };
const alignments = { one: 'alignment', many: 'alignments' };

/**
 * Why an item is in its state, in the order in which the ledger looked: what it did not find, what it found, and what stands
 * beside that without deciding it.
 */
export function whySentences(item: GapItem, steps: readonly WhyStep[], against: string, title?: string): string[] {
  const target = servedBy(against, title).one;
  const tried = steps.flatMap(({ state, holds, found }) => (holds ? holding(item, found, target) : missing(state, found, target)) ?? []);
  return [...tried, ...besides(item).map((text) => `${text}.`), ...beside(item, steps, target)];
}

/** What is above a concept that was judged to have none: told, though it lends nothing. */
function beside(item: GapItem, steps: readonly WhyStep[], target: string): string[] {
  const { aboveReaching = 0 } = steps.find(({ holds }) => holds)?.found ?? {};
  if (item.state !== 'no-counterpart' || aboveReaching === 0) return [];
  return [`What it is part of serves ${target}, which says nothing of its own words.`];
}

function missing(state: WhyStep['state'], found: Found, target: string): string | null {
  const { above = 0, below = 0, stones = 0, judged = 0, asked = 1 } = found;
  switch (state) {
    case 'direct':
      return `No alignment of its own with ${target} counts${others(found)}.`;
    case 'no-counterpart':
      return judged > 0
        ? `It was judged to have no counterpart in ${judged} of ${asked} frameworks only.`
        : 'It was not judged to have no counterpart.';
    case 'inherited':
      if (above + below === 0) return 'Nothing is above or below it to inherit from.';
      if (above === 0) return `Nothing below it lends one (${countOf(below, concepts)}).`;
      return below === 0 ? `What it is part of lends none.` : `Neither what it is part of nor what is below it lends one.`;
    case 'derived':
      if (stones === 0) return 'It is aligned with no concept of another framework that could lead there.';
      return `It is aligned with ${countOf(stones, concepts)} of other frameworks, but ${stones === 1 ? 'that one leads' : 'none of them leads'} to ${target}.`;
    case 'pending':
      return 'No suggestion waits for a judgement.';
    case 'not-counted':
      return 'No accepted alignment is left out by what counts.';
    default:
      return 'No suggestion was rejected.';
  }
}

function holding(item: GapItem, found: Found, target: string): string {
  const { counting = 0, above = 0, aboveReaching = 0, below = 0, belowReaching = 0 } = found;
  const { suggested = 0, stale = 0, doubted = 0, accepted = 0, rejected = 0 } = found;
  switch (item.state) {
    case 'direct':
      return `${countOf(counting, alignments)} of its own with ${target} ${counting === 1 ? 'counts' : 'count'}${others(found)}.`;
    case 'no-counterpart':
      return (
        `It was judged to have no counterpart${item.reason ? `: ${reasonWords[item.reason.code].short.toLowerCase()}` : ''}. ` +
        'A judgement stands before anything that is inferred.'
      );
    case 'inherited':
      return aboveReaching > 0
        ? `It inherits from what it is part of: ${aboveReaching} of ${countOf(above, concepts)} above it ${aboveReaching === 1 ? 'serves' : 'serve'} ${target}.`
        : `It inherits from what is below it: ${belowReaching} of ${countOf(below, concepts)} there ${reaches(belowReaching)} ${target}.`;
    case 'derived': {
      const [stone, end] = item.via?.concepts ?? [];
      return stone && end
        ? `It reaches ${cite(end)} over ${cite(stone)}, with which it is aligned.`
        : 'It reaches one over a concept of another framework.';
    }
    case 'pending':
      return `So it waits for a judgement: ${listed([
        suggested > 0 && `${suggested} suggested`,
        stale > 0 && `${stale} out of date`,
        doubted > 0 && `${doubted} that there is no counterpart`,
      ])}.`;
    case 'not-counted':
      return `${countOf(accepted, alignments)} of its own ${accepted === 1 ? 'is' : 'are'} accepted, but left out by the chosen confidence, relation, mapping set or status.`;
    case 'rejected':
      return `${rejected === 1 ? 'The one suggestion' : `All ${rejected} suggestions`} that there ${rejected === 1 ? 'was has' : 'were have'} been rejected.`;
    case 'unreviewed':
      return isServedKind(item.kind) ? 'So nothing serves it.' : 'So it is not judged yet.';
  }
}

const reaches = (count: number) => (count === 1 ? 'reaches' : 'reach');
const cite = (concept: Parameters<typeof codeWords>[0] & { framework: string }) =>
  isServedKind(concept.kind) ? `SDG ${concept.code}` : `${frameworkShort(concept.framework)} ${codeWords(concept)}`;

/** ` (1 suggested, 2 rejected do not)`: those that are there but do not count, by status. */
function others({ notCounting = {} }: Found): string {
  const parts = Object.entries(notCounting).map(
    ([status, count]) => `${count} ${statusWords[status as keyof typeof notCounting].short.toLowerCase()}`,
  );
  return parts.length === 0 ? '' : ` (not counted: ${parts.join(', ')})`;
}

const listed = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');
