/*
 * The words of every view, in one place: what a planning officer reads for the coded values of the contract.
 *   stateWords.direct.short   stateSentence(item, 'SDG target')   kindWords.Goal.one   predicateWords['skos:exactMatch']
 */
import type { AlignmentStatus, Directness, Predicate } from '../server/domain/alignment.ts';
import type { GapItem } from '../server/api/gaps/schema.ts';
import type { NodeKind } from '../server/domain/concept.ts';
import { frameworkShort, isOfSdgs } from './frameworks.ts';
import { countOf, isServedKind, kindWords, predicateNames, stateWord } from '../server/domain/words.ts';

// Those that a report of the server writes too.
export { frameworkShort } from './frameworks.ts';
export { countOf, cutWords, isServedKind, kindWords, otherDefinition, reasonWords, stateWord, stateWords } from '../server/domain/words.ts';
export { standingOf } from '../server/domain/ledger.ts';

/** What a framework's concepts are aligned with, as the sentences on gaps name it. */
export const servedBy = (against: string, title?: string): { one: string; many: string; all: string } =>
  isOfSdgs(against)
    ? { one: 'an SDG target', many: 'SDG targets', all: 'the SDGs' }
    : against === '*'
      ? { one: 'a concept of another framework', many: 'concepts of other frameworks', all: 'the other frameworks' }
      : { one: `a concept of ${title ?? against}`, many: `concepts of ${title ?? against}`, all: title ?? against };

type Stated = Pick<GapItem, 'state' | 'via' | 'kind'>;

/** A gap state in a plain sentence. `against` is the framework that gaps are measured against, `title` its title. */
export function stateSentence(item: Stated, against: string, title?: string): string {
  const served = servedBy(against, title);
  // Read the other way round, an SDG does not serve: it is served.
  const isServed = isServedKind(item.kind);
  switch (item.state) {
    case 'direct':
      if (isServed) return `Served by ${served.one} itself`;
      return `Serves ${goalsAlone(item) ? 'an SDG' : served.one} itself`;
    case 'no-counterpart':
      return `Judged: ${isOfSdgs(against) ? 'the SDGs have' : `${served.all} has`} no counterpart for its own words`;
    case 'inherited':
      return item.via?.relation === 'parent'
        ? `Through ${parentWords(item.via.concepts[0]?.kind)}`
        : `Through ${childWords(item.via?.concepts[0]?.kind)}`;
    case 'derived':
      return 'Through another framework';
    case 'pending':
      return 'A suggestion or an out-of-date judgement waits';
    case 'not-counted':
      return 'Has accepted alignments, left out by what counts';
    case 'rejected':
      return 'All suggestions rejected';
    case 'unreviewed':
      if (isServed) return `Nothing in ${served.all} serves it`;
      return `Not judged yet: serves no ${served.one.replace(/^an? /, '')} so far`;
  }
}

/** What stands beside a state, each as a short sentence without a full stop: judgements and claims that do not decide it. */
export function besides(item: GapItem, titleOf: (framework: string) => string = frameworkShort): string[] {
  const { state, below, waiting, setClaims, hindering, crossCuttingOnly, judged } = item;
  return [
    below && below.direct > 0 && belowWords(below),
    state !== 'no-counterpart' &&
      judged.length > 0 &&
      `Judged to have none in ${judged.map(titleOf).join(', ')}; not yet judged against the others`,
    state !== 'pending' && waiting > 0 && `${countOf(waiting, { one: 'suggestion waits', many: 'suggestions wait' })} for a judgement`,
    crossCuttingOnly && 'Only by claims made for a whole set alike',
    setClaims > 0 && `${countOf(setClaims, { one: 'claim', many: 'claims' })} made for a whole set alike left out`,
    hindering > 0 &&
      `${countOf(hindering, { one: 'alignment says', many: 'alignments say' })} that it works against one, and ${hindering === 1 ? 'never counts' : 'never count'}`,
  ].filter((part) => part !== false && part !== null);
}

/** `1 of its 4 objectives serves SDG 16`. */
function belowWords({ direct, total, kinds, serves }: NonNullable<GapItem['below']>): string {
  const [kind] = kinds;
  const of =
    kind && kinds.length === 1 && kind !== 'Other'
      ? `its ${countOf(total, kindWords[kind])}`
      : `the ${countOf(total, { one: 'concept', many: 'concepts' })} below it`;
  const named = serves.slice(0, maxNamed).map((one) => (one.kind === 'SDG' ? one.code : codeWords(one)));
  const more = serves.length > maxNamed ? ` and ${serves.length - maxNamed} more` : '';
  const what =
    serves.length > 0 && serves.every((one) => one.kind === 'SDG')
      ? `SDG ${named.join(', ')}${more}`
      : serves.length > 0
        ? `${named.join(', ')}${more}`
        : 'one';
  return `${direct.toLocaleString('en')} of ${of} ${direct === 1 ? 'serves' : 'serve'} ${what}`;
}
const maxNamed = 6;

// Claims are sometimes made for a goal as a whole: then it is not a target that is served.
const goalsAlone = ({ via }: Pick<GapItem, 'via'>) =>
  via !== null && via.concepts.length > 0 && via.concepts.every(({ kind }) => kind === 'SDG');

/** A gap state for a narrow column; `stateSentence` says it in full. */
export function stateShort(item: Stated): string {
  if (item.state === 'inherited') return stateSentence(item, '');
  return stateWord(item.state, isServedKind(item.kind));
}

const parentWords = (kind: NodeKind | undefined) =>
  kind && kind !== 'Other' ? `the ${countOf(1, kindWords[kind]).replace(/^1 /, '')} it is part of` : 'what it is part of';

const childWords = (kind: NodeKind | undefined) =>
  kind && kind !== 'Other' ? `its ${countOf(2, kindWords[kind]).replace(/^2 /, '')}` : 'what is below it';

/** SKOS mapping relations, read from the subject (`out`) or from the object (`in`). */
export const predicateWords: Record<Predicate, { out: string; in: string; long: string }> = {
  'skos:exactMatch': { out: predicateNames['skos:exactMatch'], in: 'says the same as', long: 'Both mean the same.' },
  'skos:closeMatch': { out: predicateNames['skos:closeMatch'], in: 'is close to', long: 'Both mean nearly the same.' },
  'skos:broadMatch': { out: predicateNames['skos:broadMatch'], in: 'covers', long: 'The second is the broader of the two.' },
  'skos:narrowMatch': { out: predicateNames['skos:narrowMatch'], in: 'falls under', long: 'The second is the narrower of the two.' },
  'skos:relatedMatch': {
    out: predicateNames['skos:relatedMatch'],
    in: 'relates to',
    long: 'The two are linked; neither contains the other.',
  },
};

/** Review status of an alignment. */
export const statusWords: Record<AlignmentStatus, { short: string; long: string }> = {
  accepted: { short: 'Accepted', long: 'Judged to hold; who judged stands beside it.' },
  suggested: { short: 'Suggested', long: 'Waits for a judgement: one reading claims it, or a machine made it.' },
  rejected: { short: 'Rejected', long: 'Judged not to hold.' },
  stale: { short: 'Out of date', long: 'One of its ends has changed since it was judged.' },
};

/** How the claim was made. */
export const directnessWords: Record<Directness, { short: string; long: string }> = {
  direct: { short: 'Direct', long: 'Claimed for this pair.' },
  indirect: { short: 'Indirect', long: 'It reaches the other by way of something else.' },
  'cross-cutting': { short: 'Cross-cutting', long: 'Claimed for a whole set alike, not for this one in particular.' },
};

/** What an alignment that does not support says. */
export const hindersWords = { short: 'Hinders', long: 'It works against the other, so it never counts as serving it.' };

/** What a confidence means, on the scale that the curated alignments keep. */
export function confidenceWords(confidence: number | null): string {
  if (confidence === null) return 'the publisher states none';
  if (confidence >= 0.85) return 'says the same in other words';
  if (confidence >= 0.65) return 'plainly serves the other';
  if (confidence >= 0.45) return 'a fair reader could dispute it';
  return 'weak, only a hint';
}

/** How a concept of a later edition carries on an earlier one. */
export const changeWords: Record<'kept' | 'reworded' | 'merged' | 'split' | 'moved', string> = {
  kept: 'kept',
  reworded: 'reworded',
  merged: 'merged into one',
  split: 'split up',
  moved: 'moved elsewhere',
};

/** The same as a sentence between the earlier concept and the later one. */
export const changeMeaning: Record<keyof typeof changeWords, string> = {
  kept: 'was kept as it was, as',
  reworded: 'was reworded as',
  merged: 'was merged with others into',
  split: 'was split up; a part of it went into',
  moved: 'was moved elsewhere, to',
};

/** Kinds of framework. */
export const frameworkKindWords: Record<string, string> = {
  'strategic-framework': 'Strategic framework',
  'policing-goals': 'Policing goals',
  'thematic-strategy': 'Thematic strategy',
  'global-goals': 'Global goals',
};

/** Code as a person cites it: `SDG 16`, `16.3`, `1.1`. */
export const codeWords = (concept: { kind: NodeKind; code: string }): string =>
  concept.kind === 'SDG' ? `SDG ${concept.code}` : concept.code;

/** Who judged what the seeds hold; said on every sheet that has to stand alone. */
export const judgedBy =
  'Plumbline’s judgement is that of the project’s AI engineers; published claims are the publisher’s. Neither INTERPOL nor the UN made or endorsed the former.';

/** Who made a set of alignments, as a planner would say it; the id for one that was imported later. */
export const mappingSetWords = (id: string): { short: string; long: string } =>
  mappingSets[id] ?? { short: id, long: `Mapping set “${id}”.` };

const mappingSets: Record<string, { short: string; long: string }> = {
  published: { short: 'Published claim', long: 'The publisher of the framework claims it; its evidence says where.' },
  curated: {
    short: 'Plumbline’s judgement',
    long: 'Judged by this project’s AI engineers from both texts; neither publisher made or endorsed it.',
  },
  suggested: { short: 'Machine-made', long: 'Suggested by a machine.' },
};

const justifications: Record<string, string> = {
  'semapv:ManualMappingCuration': 'judged from both texts',
  'semapv:UnspecifiedMatching': 'method not stated',
  'semapv:LexicalMatching': 'compared by words',
  'semapv:SemanticSimilarityThresholdMatching': 'compared by meaning',
  'semapv:CompositeMatching': 'several methods together',
};

/** How an alignment was found, for a semapv term. */
export const justificationWords = (term: string): string => justifications[term] ?? term.replace(/^semapv:/, '');

/** A date of the data as people write it: `23 Nov 2026`; anything else as it is. */
export function dateWords(date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** Years of a framework: `2022–2025`, `since 2017`. */
export const periodWords = (start: string, end: string | null): string => (end === null ? `since ${start}` : `${start}–${end}`);
