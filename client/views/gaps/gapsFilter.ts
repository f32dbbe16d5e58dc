import { z } from 'zod';
import { type ConceptKind, conceptKind } from '../../../server/domain/concept.ts';
import { type GapSort, gapColumns } from '../../../server/api/gaps/schema.ts';
import { type GapState, gapState, gapStates, unalignedStates } from '../../../server/domain/ledger.ts';
import type { Sort } from '../../grid/columns.ts';

const sortColumn = z.enum(gapColumns);
export type SortColumn = z.infer<typeof sortColumn>;

/** What the gaps view shows of the ledger, as the address holds it. */
export interface GapsFilter {
  framework: string | null;
  kind: ConceptKind | null;
  states: readonly GapState[];
  text: string;
  /** Whether what lies below a concept lends it its state. */
  below: boolean;
  /** Only what rests on claims made for a whole set alike and on nothing else. */
  claims: boolean;
  sort: Sort<SortColumn> | null;
}

/** Reads the filter from the address; what it does not understand is as if absent. */
export function parseGapsFilter(parameters: URLSearchParams): GapsFilter {
  const sort = parameters.get('sort') ?? '';
  const column = sortColumn.safeParse(sort.replace(/^-/, ''));
  return {
    framework: parameters.get('framework') || null,
    kind: conceptKind.safeParse(parameters.get('kind')).data ?? null,
    states: parseStates(parameters.get('state')),
    text: parameters.get('q') ?? '',
    below: parameters.get('below') !== 'exclude',
    claims: parameters.get('claims') === 'only',
    sort: column.success ? { column: column.data, descending: sort.startsWith('-') } : null,
  };
}

function parseStates(text: string | null): readonly GapState[] {
  if (text === 'all') return gapStates;
  const states = (text ?? '').split(',').flatMap((one) => gapState.safeParse(one).data ?? []);
  return states.length === 0 ? unalignedStates : gapStates.filter((state) => states.includes(state));
}

/** States as the address writes them: null for the unaligned ones, which need no words. */
export function writeStates(states: readonly GapState[]): string | null {
  if (states.length === 0 || sameStates(states, unalignedStates)) return null;
  return states.length === gapStates.length ? 'all' : gapStates.filter((state) => states.includes(state)).join(',');
}

/** True for the same set of states. */
export const sameStates = (a: readonly GapState[], b: readonly GapState[]): boolean =>
  a.length === b.length && a.every((state) => b.includes(state));

/** One state more or less; the last one cannot be taken out, and leaves the unaligned ones instead. */
export function toggleState(states: readonly GapState[], state: GapState): readonly GapState[] {
  const next = states.includes(state) ? states.filter((one) => one !== state) : [...states, state];
  return next.length === 0 ? unalignedStates : gapStates.filter((one) => next.includes(one));
}

/** Next order after a press on a column's head: up, down, as the ledger has it. */
export function nextSort(sort: GapsFilter['sort'], column: SortColumn): string | null {
  if (sort?.column !== column) return column;
  return sort.descending ? null : `-${column}`;
}

/** An order as the server takes it. */
export const writeSort = ({ column, descending }: Sort<SortColumn>): GapSort => (descending ? `-${column}` : column);
