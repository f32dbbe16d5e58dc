import type { Answer, Question, Results, Task } from './protocol.ts';

/** A worker that has not answered for this long hangs on a text that the grammar cannot decide; a slow start is shorter. */
const timeout = 40_000;
/** After so many workers lost, the light scanner alone serves the page. */
const maxLost = 3;

type Asked = { resolve: (result: unknown) => void; reject: (error: Error) => void };

let worker: Worker | null = null;
let lost = 0;
let next = 1;
let watch: ReturnType<typeof setTimeout> | undefined;
const asked = new Map<number, Asked>();

/**
 * Asks the language worker, which is loaded by the first question. Rejects where there is none, where it fails, and where
 * it takes too long; the caller then does without.
 */
export function ask<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Promise<Results[K]> {
  return new Promise<Results[K]>((resolve, reject) => {
    if (lost >= maxLost) throw new Error('The language support could not be started.');
    const id = next++;
    asked.set(id, { resolve: resolve as (result: unknown) => void, reject });
    start().postMessage({ id, task } satisfies Question);
    watch ??= setTimeout(lose, timeout);
  });
}

function start(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'cypher' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    clearTimeout(watch);
    const one = asked.get(data.id);
    asked.delete(data.id);
    watch = asked.size > 0 ? setTimeout(lose, timeout) : undefined;
    if ('failed' in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.result);
  };
  worker.onerror = lose;
  return worker;
}

/** Ends the worker and tells all who wait; the next question starts another. */
function lose(): void {
  worker?.terminate();
  worker = null;
  lost += 1;
  clearTimeout(watch);
  watch = undefined;
  for (const { reject } of asked.values()) reject(new Error('The language support gave no answer.'));
  asked.clear();
}
