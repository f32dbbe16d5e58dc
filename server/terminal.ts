import type { Progress } from './private/index.ts';

/** What the operator sees. */
export interface Terminal {
  /** Shows what is going on; on a terminal the line is written over by the next. */
  progress: (progress: Progress) => void;
  /** A step that is done, with the time since the last one. */
  done: (message: string) => void;
  /** A line that stays. */
  say: (message: string) => void;
  /** For the log: something went wrong inside. */
  log: (message: string, error: unknown) => void;
}

/** Writes to a stream; without a terminal behind it, each step is written once instead of over and over. */
export function createTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  let since = performance.now();
  let current: Progress | undefined;
  const clear = () => out.isTTY && out.write('\r\u001b[K');
  const line = (text: string) => {
    clear();
    out.write(`${text}\n`);
  };
  const done = (message: string) => {
    const now = performance.now();
    line(`✓ ${message} (${((now - since) / 1000).toFixed(1)} s)`);
    since = now;
    current = undefined;
  };
  return {
    progress(progress) {
      const isNew = current?.step !== progress.step;
      if (isNew && current) done(current.message);
      current = progress;
      if (out.isTTY) {
        clear();
        out.write(`  ${progress.message} …`.slice(0, Math.max(20, out.columns - 1)));
      } else if (isNew) line(`  ${progress.message} …`);
    },
    done,
    say(message) {
      line(message);
      since = performance.now();
    },
    log(message, error) {
      clear();
      err.write(`${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
  };
}
