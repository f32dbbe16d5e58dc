import { PlumblineError } from './errors.ts';
import type { Terminal } from './terminal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the app until it is told to stop (Ctrl-C, SIGTERM, a closed terminal), also while it is still starting.
 * A failed start prints its sentence and exits with 1; a second signal ends the process at once.
 */
export async function runUntilSignal(
  terminal: Terminal,
  start: (signal: AbortSignal) => Promise<() => Promise<void>>,
): Promise<void> {
  const told = new AbortController();
  const stopping = new Promise<void>((resolve) => {
    for (const signal of signals) {
      process.on(signal, () => {
        if (told.signal.aborted && signal !== 'SIGHUP') process.exit(130);
        told.abort();
        resolve();
      });
    }
  });
  // The terminal may be gone (SIGHUP): writing to it must not end us before the database is stopped.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  try {
    const stop = await start(told.signal);
    await stopping;
    terminal.say('\nStopping …');
    await stop();
    terminal.done('Stopped');
    process.exit(0);
  } catch (error) {
    if (told.signal.aborted) process.exit(0);
    if (error instanceof PlumblineError && error.code === 'start-up') terminal.say(`\n${error.message}`);
    else terminal.log('Plumbline could not start', error);
    process.exit(1);
  }
}
