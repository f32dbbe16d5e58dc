/*
 * Words that the page and the server's reports write alike; client/words.ts has those of the page alone.
 */
import type { NoCounterpartReason, Predicate } from './alignment.ts';
import type { NodeKind } from './concept.ts';
import type { GapState } from './ledger.ts';

interface NumberWords {
  one: string;
  many: string;
}

/** Kinds of concept, singular and plural. */
export const kindWords: Record<NodeKind, NumberWords> = {
  Framework: { one: 'Framework', many: 'Frameworks' },
  Goal: { one: 'Goal', many: 'Goals' },
  Objective: { one: 'Objective', many: 'Objectives' },
  Outcome: { one: 'Outcome', many: 'Outcomes' },
  Capability: { one: 'Capability', many: 'Capabilities' },
  SDG: { one: 'SDG', many: 'SDGs' },
  SDGTarget: { one: 'SDG target', many: 'SDG targets' },
  Record: { one: 'Record of the app', many: 'Records of the app' },
  Other: { one: 'Node', many: 'Nodes' },
};

/** A number with its word: `1 goal`, `17 objectives`; SDG keeps its capitals. */
export function countOf(count: number, words: NumberWords): string {
  const word = count === 1 ? words.one : words.many;
  return `${count.toLocaleString('en')} ${word.startsWith('SDG') ? word : word.toLowerCase()}`;
}

/** Gap states: a short name for chips and columns. */
export const stateWords: Record<GapState, string> = {
  direct: 'Itself',
  'no-counterpart': 'No counterpart',
  inherited: 'Through its own',
  derived: 'Through another framework',
  pending: 'Waits for a judgement',
  'not-counted': 'Left out',
  rejected: 'All rejected',
  unreviewed: 'Not judged yet',
};

/** Kinds that do not serve but are served: their ledger is read the other way round. */
export const isServedKind = (kind: unknown): boolean => kind === 'SDG' || kind === 'SDGTarget';

/** The same where the ledger is read the other way round, and nothing serves a target. */
export const stateWord = (state: GapState, served = false): string => (served && state === 'unreviewed' ? 'Nothing serves it' : stateWords[state]);

const mappingSetNames: Record<string, string> = {
  published: 'Published claims',
  curated: 'Plumbline\u2019s judgement',
  suggested: 'Machine-made suggestions',
};

/** Why a reviewed concept has no counterpart. */
export const reasonWords: Record<NoCounterpartReason, { short: string; long: string }> = {
  internal: { short: 'Internal', long: 'It is about how the organization runs itself.' },
  enabler: { short: 'Enabler', long: 'It enables other work and serves no single target.' },
  'out-of-scope': { short: 'Out of scope', long: 'Its subject is not among those of the target framework.' },
  'too-general': { short: 'Too general', long: 'It is too general for any one target.' },
};

/** That an answer of a query is not all there is: said of a finding wherever its rows are. */
export const cutWords = (rows: number): string =>
  `Only the first ${countOf(rows, { one: 'row', many: 'rows' })}: the query has more, and was cut at its row limit.`;

/** Name of a mapping set in words; the id of one that was imported later. */
export const mappingSetName = (id: string): string => mappingSetNames[id] ?? id;

/** SKOS mapping relations as they are read from the subject. */
export const predicateNames: Record<Predicate, string> = {
  'skos:exactMatch': 'says the same as',
  'skos:closeMatch': 'is close to',
  'skos:broadMatch': 'falls under',
  'skos:narrowMatch': 'covers',
  'skos:relatedMatch': 'relates to',
};

/** Said of a finding wherever its changes would be. */
export const otherDefinition =
  'It was made under an earlier definition of the gap ledger, in which an inference could outrank a judgement: its counts and rows stand as they were, and nothing is compared.';
