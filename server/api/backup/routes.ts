import { copyGraph } from '../../backup/copy.ts';
import type { Call } from '../call.ts';
import { linesCall } from '../linesCall.ts';
import { makeBackup } from './schema.ts';

export const backupCalls: Call[] = [
  linesCall(makeBackup, async ({ signal, drained }, write, context) => {
    await copyGraph(context.database(), context.version, async (line) => {
      signal.throwIfAborted();
      write(line);
      await drained();
    });
  }),
];
