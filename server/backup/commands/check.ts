import { statSync } from 'node:fs';
import { readEnv } from '../../env.ts';
import { runUntilSignal } from '../../lifetime.ts';
import { checkStore } from '../../private/consistency.ts';
import { createTerminal } from '../../terminal.ts';
import { checkBackup } from '../format.ts';

/** `npm run check -- [FILE or FOLDER]`: whether a backup is whole, or the database of a data folder that is not in use is sound. */
const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async (signal) => {
  const [what = readEnv().PLUMBLINE_DATA] = process.argv.slice(2);
  if (statSync(what, { throwIfNoEntry: false })?.isFile()) {
    const { nodes, relationships, date } = await checkBackup(what);
    terminal.done(`${what} is whole: ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships of ${date}`);
  } else {
    await checkStore({ dataFolder: what, report: (progress) => terminal.progress(progress), signal });
    terminal.done(`Neo4j's own check found nothing wrong in ${what}`);
  }
  process.exit(0);
});
