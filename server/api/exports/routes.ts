import { exportFile } from '../../exports/exportFile.ts';
import { surveyExport } from '../../exports/surveyExport.ts';
import { type Call, jsonCall } from '../call.ts';
import { downloadCall } from '../downloadCall.ts';
import { exportGraph, listExportFormats } from './schema.ts';
import { selectionOf } from './selectionOf.ts';

export const exportCalls: Call[] = [
  downloadCall(exportGraph, ({ query: { format, ...chosen }, signal }, context) => exportFile(context.database(), format, selectionOf(chosen), signal)),

  jsonCall(listExportFormats, async ({ query, signal }, context) => {
    const { formats, ...counts } = await surveyExport(context.database(), selectionOf(query), signal);
    return { ...counts, items: formats, total: formats.length };
  }),
];
