/*
 * Words that the page and the server's reports write alike; client/words.ts has those of the page alone.
 */
import type { NoCounterpartReason } from '../../../../seeds/schema.ts';
import type { GapState } from '../../gaps/schema.ts';
import type { NodeKind } from '../schema.ts';

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
  inherited: 'Through its own',
  derived: 'Through another framework',
  pending: 'Suggestions only',
  'no-counterpart': 'No counterpart',
  rejected: 'All rejected',
  unreviewed: 'Nobody has looked',
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
