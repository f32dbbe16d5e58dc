import { readEnv } from '../../env.ts';
import { startUpError } from '../../errors.ts';
import { runUntilSignal } from '../../lifetime.ts';
import { createTerminal } from '../../terminal.ts';
import { restore } from '../restore.ts';

/** `npm run restore -- FILE [FOLDER]`: makes a new data folder of a backup; without FOLDER the one that PLUMBLINE_DATA names, if it is empty. */
const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async (signal) => {
  const [file, folder = readEnv().PLUMBLINE_DATA] = process.argv.slice(2);
  if (!file) throw startUpError('Say what from: npm run restore -- FILE [FOLDER]');
  const { nodes, relationships } = await restore(file, folder, { report: (progress) => terminal.progress(progress), signal });
  terminal.done(`Restored ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships into ${folder}`);
  terminal.say(`PLUMBLINE_DATA=${folder} npm start opens it.`);
  process.exit(0);
});
