import type { ConceptKind } from '../../domain/concept.ts';
import type { GapState } from '../../domain/ledger.ts';
import { kindWords, mappingSetName, predicateNames, stateWords } from '../../domain/words.ts';
import type { FindingQuestion } from './schema.ts';

type Counting = Pick<
  Extract<FindingQuestion, { kind: 'gaps' }>['parameters'],
  'status' | 'mappingSet' | 'minConfidence' | 'predicate' | 'crossCutting'
>;

/** A question as a sentence; `titleOf` gives the title of a framework. */
export function questionWords(question: FindingQuestion, titleOf: (id: string) => string): string {
  const titles = (ids: readonly string[], all: string) => (ids.length === 0 || ids.includes('*') ? all : list(ids.map(titleOf)));
  if (question.kind === 'query') {
    return `What a Cypher query answers, at most ${question.limit.toLocaleString('en')} rows.`;
  }
  if (question.kind === 'coverage') {
    const { rows = [], columns, level } = question.parameters;
    return `How often ${titles(rows, 'every other framework')} aligns with ${titleOf(columns)}, ${levels[level]}. ${countingWords(question.parameters)}`;
  }
  const { framework = [], against, kind, state, below } = question.parameters;
  const whose = titles(framework, 'every framework');
  const whom = titles(against, 'the other frameworks');
  const alone = below === 'exclude' ? ', without what lies below each' : '';
  return `How ${kindsWords(kind)} of ${whose} reach ${whom}, and which do not${statesWords(state)}${alone}. ${countingWords(question.parameters)}`;
}

const levels = { top: 'by top concepts on both sides', leaf: 'by concepts without children', all: 'at every level' } as const;

function kindsWords(kinds: readonly ConceptKind[] | undefined): string {
  if (!kinds || kinds.length === 0) return 'the concepts';
  return `the ${list(kinds.map((kind) => (kind.startsWith('SDG') ? kindWords[kind].many : kindWords[kind].many.toLowerCase())))}`;
}

const statesWords = (states: readonly GapState[] | undefined): string =>
  states && states.length > 0 ? ` (only: ${states.map((state) => stateWords[state].toLowerCase()).join(', ')})` : '';

/** What counts as an alignment, as a sentence. */
export function countingWords({ status, mappingSet, minConfidence, predicate, crossCutting }: Counting): string {
  const parts = [
    `Counted: ${list(status)} alignments`,
    minConfidence > 0 ? ` of confidence ${minConfidence} or more` : '',
    mappingSet && mappingSet.length > 0
      ? `, of the mapping ${mappingSet.length === 1 ? 'set' : 'sets'} ${list(mappingSet.map(mappingSetName))}`
      : '',
    predicate && predicate.length > 0 ? `, that say ${list(predicate.map((one) => `\u201c${predicateNames[one]}\u201d`))}` : '',
    crossCutting === 'include' ? ', with claims made for a whole set alike' : ', without claims made for a whole set alike',
  ];
  return `${parts.join('')}.`;
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
