import { PlumblineError } from './errors.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds within which a second signal is the same one. */
const echo = 500;
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
  let toldAt = 0;
  const stopping = new Promise<void>((resolve) => {
    for (const signal of signals) {
      process.on(signal, () => {
        // npm hands on the signal that its whole group has got already: one Ctrl-C is not two.
        const isAgain = told.signal.aborted && performance.now() - toldAt > echo;
        if (isAgain && signal !== 'SIGHUP') process.exit(130);
        if (!told.signal.aborted) toldAt = performance.now();
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
