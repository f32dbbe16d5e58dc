import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTarget } from '../frameworks/target.ts';
import { readCompare } from './readCompare.ts';
import { getCompare } from './schema.ts';

export const compareCalls: Call[] = [
  analysisCall(getCompare, async (recall, { query }) => readCompare(recall, await withTarget(recall, query))),
];
