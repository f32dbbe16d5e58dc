/*
 * The words of every view, in one place: what a planning officer reads for the coded values of the contract.
 *   stateWords.direct.short   stateSentence(item, 'SDG target')   kindWords.Goal.one   predicateWords['skos:exactMatch']
 */
import type { AlignmentStatus, Directness, Predicate } from '../seeds/schema.ts';
import type { GapItem } from '../server/api/gaps/schema.ts';
import type { NodeKind } from '../server/api/shared/schema.ts';
import { countOf, kindWords, stateWords } from '../server/api/shared/text/words.ts';

// Those that a report of the server writes too.
export { countOf, cutWords, kindWords, reasonWords, stateWords } from '../server/api/shared/text/words.ts';

/** What a framework's concepts are aligned with, as the sentences on gaps name it. */
export const servedBy = (against: string, title?: string): { one: string; many: string; all: string } =>
  against === 'sdg'
    ? { one: 'an SDG target', many: 'SDG targets', all: 'the SDGs' }
    : against === '*'
      ? { one: 'a concept of another framework', many: 'concepts of other frameworks', all: 'the other frameworks' }
      : { one: `a concept of ${title ?? against}`, many: `concepts of ${title ?? against}`, all: title ?? against };

/** A gap state in a plain sentence. `against` is the framework that gaps are measured against, `title` its title. */
export function stateSentence(item: Pick<GapItem, 'state' | 'via' | 'kind'>, against: string, title?: string): string {
  const served = servedBy(against, title);
  // Read the other way round, an SDG does not serve: it is served.
  const isServed = item.kind === 'SDG' || item.kind === 'SDGTarget';
  switch (item.state) {
    case 'direct':
      if (isServed) return `Served by ${served.one} itself`;
      return `Serves ${goalsAlone(item) ? 'an SDG' : served.one} itself`;
    case 'inherited':
      return item.via?.relation === 'parent' ? `Through ${parentWords(item.via.concepts[0]?.kind)}` : `Through ${childWords(item.via?.concepts[0]?.kind)}`;
    case 'derived':
      return 'Through another framework';
    case 'pending':
      return 'Only suggestions so far';
    case 'no-counterpart':
      return `Reviewed: ${against === 'sdg' ? 'the SDGs have' : `${served.all} has`} no counterpart`;
    case 'rejected':
      return 'All suggestions rejected';
    case 'unreviewed':
      if (isServed) return `Nobody has looked yet: nothing in ${served.all} serves it so far`;
      return `Nobody has looked yet: serves no ${served.one.replace(/^an? /, '')} so far`;
  }
}

// Claims are sometimes made for a goal as a whole: then it is not a target that is served.
const goalsAlone = ({ via }: Pick<GapItem, 'via'>) => via !== null && via.concepts.length > 0 && via.concepts.every(({ kind }) => kind === 'SDG');

/** A gap state for a narrow column; `stateSentence` says it in full. */
export function stateShort(item: Pick<GapItem, 'state' | 'via' | 'kind'>): string {
  if (item.state === 'inherited') return stateSentence(item, 'sdg');
  return stateWords[item.state];
}

const parentWords = (kind: NodeKind | undefined) =>
  kind && kind !== 'Other' ? `the ${countOf(1, kindWords[kind]).replace(/^1 /, '')} it is part of` : 'what it is part of';

const childWords = (kind: NodeKind | undefined) =>
  kind && kind !== 'Other' ? `its ${countOf(2, kindWords[kind]).replace(/^2 /, '')}` : 'what is below it';

/** SKOS mapping relations, read from the subject (`out`) or from the object (`in`). */
export const predicateWords: Record<Predicate, { out: string; in: string; long: string }> = {
  'skos:exactMatch': { out: 'says the same as', in: 'says the same as', long: 'Both mean the same.' },
  'skos:closeMatch': { out: 'is close to', in: 'is close to', long: 'Both mean nearly the same.' },
  'skos:broadMatch': { out: 'falls under', in: 'covers', long: 'The second is the broader of the two.' },
  'skos:narrowMatch': { out: 'covers', in: 'falls under', long: 'The second is the narrower of the two.' },
  'skos:relatedMatch': { out: 'relates to', in: 'relates to', long: 'The two are linked; neither contains the other.' },
};

/** Review status of an alignment. */
export const statusWords: Record<AlignmentStatus, { short: string; long: string }> = {
  accepted: { short: 'Accepted', long: 'A person judged it to hold.' },
  suggested: { short: 'Suggested', long: 'Made by a machine; nobody has judged it yet.' },
  rejected: { short: 'Rejected', long: 'A person judged it not to hold.' },
  stale: { short: 'Out of date', long: 'One of its ends has changed since it was judged.' },
};

/** How the claim was made. */
export const directnessWords: Record<Directness, { short: string; long: string }> = {
  direct: { short: 'Direct', long: 'Claimed for this pair.' },
  indirect: { short: 'Indirect', long: 'It reaches the other by way of something else.' },
  'cross-cutting': { short: 'Cross-cutting', long: 'Claimed for a whole set alike, not for this one in particular.' },
};

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

/** Kinds of framework. */
export const frameworkKindWords: Record<string, string> = {
  'strategic-framework': 'Strategic framework',
  'policing-goals': 'Policing goals',
  'thematic-strategy': 'Thematic strategy',
  'global-goals': 'Global goals',
};

const shortNames: Record<string, string> = {
  sf2014: 'SF 2014–2016',
  sf2017: 'SF 2017–2020',
  sf2022: 'SF 2022–2025',
  gpg2017: 'Policing Goals',
  oec2022: 'OEC 2022–2025',
  sdg: 'SDGs',
};

/** Name of a framework where a column is narrow; its title, or id, for one that was imported later. */
export const frameworkShort = (id: string, title?: string): string => shortNames[id] ?? title ?? id;

/** Code as a person cites it: `SDG 16`, `16.3`, `1.1`. */
export const codeWords = (concept: { kind: NodeKind; code: string }): string =>
  concept.kind === 'SDG' ? `SDG ${concept.code}` : concept.code;

/** Who made a set of alignments, as a planner would say it; the id for one that was imported later. */
export const mappingSetWords = (id: string): { short: string; long: string } =>
  mappingSets[id] ?? { short: id, long: `Mapping set “${id}”.` };

const mappingSets: Record<string, { short: string; long: string }> = {
  published: { short: 'Published claim', long: 'The publisher of the framework claims it; the evidence is where.' },
  curated: { short: 'Plumbline’s judgement', long: 'Judged by this project from both texts; neither publisher made or endorsed it.' },
  suggested: { short: 'Machine-made', long: 'Suggested by a machine.' },
};

const justifications: Record<string, string> = {
  'semapv:ManualMappingCuration': 'judged by hand',
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
