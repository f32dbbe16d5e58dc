import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { nodeRow } from '../shared/graph.ts';

const row = z.object({ subject: nodeRow, object: nodeRow, alignment: nodeRow.omit({ labels: true }) });

/** Concepts, and frameworks as a whole. */
export interface Ends {
  concepts: readonly string[];
  frameworks: readonly string[];
}

/** Which alignments a list is of. */
export interface Listed {
  one: Ends;
  /** The other end; any where it names nothing. */
  other: Ends;
  /** Whether what lies below a concept counts as it does. */
  below: boolean;
  statuses: readonly string[];
  mappingSets: readonly string[];
  crossCutting: boolean;
}

/** The place of an alignment in every list of them. */
const placeRow = z.object({ rank: z.int(), sure: z.number(), id: z.string() });
export type Place = z.infer<typeof placeRow>;

export const oneAlignment = (id: string) => query('alignments/one', row, { id });

/** Alignments behind `place`, or from the first. */
export const alignmentsBehind = (listed: Listed, place: Place | undefined, limit: number) =>
  query('alignments/list', row.extend(placeRow.shape), { ...parametersOf(listed), ...(place ?? { rank: -1, sure: 0, id: '' }), limit });

export const countAlignments = (listed: Listed) => query('alignments/count', z.object({ total: z.int() }), parametersOf(listed));

const parametersOf = ({ one, other, below, statuses, mappingSets, crossCutting }: Listed) => ({
  concepts: one.concepts,
  frameworks: one.frameworks,
  otherConcepts: other.concepts,
  otherFrameworks: other.frameworks,
  below,
  only: statuses,
  sets: mappingSets,
  setClaims: crossCutting,
});
