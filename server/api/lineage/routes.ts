import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTarget } from '../frameworks/target.ts';
import { readLineage } from './readLineage.ts';
import { getLineage } from './schema.ts';

export const lineageCalls: Call[] = [
  analysisCall(getLineage, async (recall, { query }) => readLineage(recall, await withTarget(recall, query))),
];
