import { readEnv } from './env.ts';
import { runUntilSignal } from './lifetime.ts';
import { start } from './start.ts';
import { createTerminal } from './terminal.ts';

const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async (signal) => {
  const app = await start(readEnv(), terminal, signal);
  terminal.say(`\nPlumbline is ready: ${app.address}\nCtrl-C stops it.`);
  return () => app.stop();
});
