import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withColumns } from '../frameworks/target.ts';
import { readCell } from './readCell.ts';
import { readCoverage } from './readCoverage.ts';
import { getCoverage, getCoverageCell } from './schema.ts';

export const coverageCalls: Call[] = [
  analysisCall(getCoverage, async (recall, { query }) => readCoverage(recall, await withColumns(recall, query))),
  analysisCall(getCoverageCell, (recall, { query }) => readCell(recall, query)),
];
