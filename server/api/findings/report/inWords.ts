import { conceptKind, type ConceptRef } from '../../../domain/concept.ts';
import { noCounterpartReason } from '../../../domain/alignment.ts';
import { gapState } from '../../../domain/ledger.ts';
import type { Neo4jJson } from '../../shared/schema.ts';
import { cellText } from '../../shared/text/cellText.ts';
import { kindWords, reasonWords, stateWord } from '../../../domain/words.ts';
import type { FindingKind } from '../schema.ts';

/** What a report says for the ids and codes of its rows. */
export interface Names {
  kind: FindingKind;
  /** Whether its rows are what is served: the ledger read the other way round. */
  served: boolean;
  /** Concepts that the rows name, by id. */
  concepts: ReadonlyMap<string, Pick<ConceptRef, 'kind' | 'code' | 'title'>>;
  /** Titles of frameworks, by id. */
  frameworks: ReadonlyMap<string, string>;
}

const idColumns = ['id', 'row', 'column', 'through'];

/** Ids of concepts in some rows. */
export const idsIn = (columns: readonly string[], rows: readonly (readonly Neo4jJson[])[]): string[] =>
  rows.flatMap((row) => idColumns.flatMap((column) => texts(row[columns.indexOf(column)] ?? null)));

const texts = (value: Neo4jJson): string[] => (Array.isArray(value) ? value.flatMap(texts) : typeof value === 'string' ? [value] : []);

/** Columns that a reader needs: a concept's id says nothing that its code, title and framework do not. */
export const shownColumns = (columns: readonly string[], { kind }: Names): string[] => columns.filter((column) => kind !== 'gaps' || column !== 'id');

const heads: Record<string, string> = {
  through: 'rests on',
  below: 'below it, themselves aligned',
  waiting: 'suggestions that wait',
};

/** Head of a column. */
export const headWords = (column: string, { kind }: Names): string => (kind === 'query' ? column : (heads[column] ?? column));

/** A value as text: ids and codes of the ledger and of coverage in words, what a person's query answered as it is. */
export function inWords(column: string, value: Neo4jJson, { kind, served, concepts, frameworks }: Names): string {
  if (kind === 'query') return cellText(value);
  const nameOf = (id: string, long: boolean) => {
    const concept = concepts.get(id);
    if (!concept) return frameworks.get(id) ?? id;
    const code = concept.kind === 'SDG' || concept.kind === 'SDGTarget' ? `SDG ${concept.code}` : concept.code;
    return long && !code.startsWith('SDG') ? `${code} ${concept.title}` : code;
  };
  switch (column) {
    case 'state': {
      const state = gapState.safeParse(value);
      return state.success ? stateWord(state.data, served) : cellText(value);
    }
    case 'kind': {
      const one = conceptKind.safeParse(value);
      return one.success ? kindWords[one.data].one : cellText(value);
    }
    case 'reason': {
      const reason = noCounterpartReason.safeParse(value);
      return reason.success ? reasonWords[reason.data].short : cellText(value);
    }
    case 'framework':
      return texts(value).map((id) => frameworks.get(id) ?? id).join('; ');
    case 'row':
    case 'column':
      return texts(value).map((id) => nameOf(id, false)).join('; ');
    case 'through':
      return texts(value).map((id) => nameOf(id, true)).join('; ');
    default:
      return cellText(value);
  }
}
