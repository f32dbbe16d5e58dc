import { countingSummary } from '../../components/countingSummary.ts';
import { editionOf } from '../../graph/filters.ts';
import { countOf } from '../../words.ts';
import type { ExploreAddress } from './exploreAddress.ts';
import type { OpeningState } from './useOpening.ts';

type Choice = Pick<ExploreAddress, 'hide' | 'filters'>;

/** The frameworks beside the target, and those of them that a picture neither hides nor filters out. */
export function shownFrameworks<F extends { id: string; replaced: boolean }>(all: readonly F[], against: string, { hide, filters }: Choice): { others: F[]; shown: F[] } {
  const { frameworks, editions } = filters;
  const others = all.filter(({ id }) => id !== against);
  const shown = others.filter(
    (each) =>
      !hide.includes(each.id) && (frameworks.length === 0 || frameworks.includes(each.id)) && (editions.length === 0 || editions.includes(editionOf(each))),
  );
  return { others, shown };
}

/** What the signs of a picture are judged by, in words: what it hides or filters out does not count in them. */
export function basisOf({ data, total }: OpeningState, { hide, filters }: ExploreAddress, against: string): string {
  const { shown } = shownFrameworks(data?.frameworks ?? [], against, { hide, filters });
  const concepts = hide.filter((id) => id.includes(':')).length;
  const frameworks = shown.length === total ? `all ${total} frameworks` : `${shown.length} of ${total} frameworks`;
  return [`alignments that count (${countingSummary(filters)})`, frameworks, ...(concepts > 0 ? [`without ${countOf(concepts, { one: 'hidden concept', many: 'hidden concepts' })}`] : [])].join(', ');
}
