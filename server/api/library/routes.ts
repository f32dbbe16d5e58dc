import { cypherFiles } from '../../../cypher/files.ts';
import { type Call, jsonCall } from '../call.ts';
import { listQueries } from './schema.ts';

export const queryCalls: Call[] = [
  jsonCall(listQueries, () => {
    const items = [...cypherFiles.values()].flatMap((file) => (file.group === null ? [] : [{ ...file, group: file.group }]));
    return { items, total: items.length };
  }),
];
