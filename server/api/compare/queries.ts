import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';
import { type CompareLevel, compareSide, overlap } from './schema.ts';

export interface CompareQuestion extends CountingFilter {
  left: string;
  right: string;
  against: string;
  level: CompareLevel;
}

const reacher = z.object({ id: z.string(), best: z.number().nullable() });
const target = z.object({ target: z.string(), side: compareSide, left: z.array(reacher), right: z.array(reacher) });
export type TargetRow = z.infer<typeof target>;

const parametersOf = ({ left, right, against, level, ...filter }: CompareQuestion) => ({
  left,
  right,
  against,
  level,
  ...countingParameters(filter),
});

/** One row. */
export const overlapOf = (question: CompareQuestion) => query('compare/overlap', overlap, parametersOf(question));

export const targetsOf = (question: CompareQuestion) => query('compare/targets', target, parametersOf(question));
