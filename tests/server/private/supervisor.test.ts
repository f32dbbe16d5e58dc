import { spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { identify } from '../../../server/private/processIdentity.ts';
import type { ServerProcess } from '../../../server/private/process.ts';
import { backOff, Supervisor } from '../../../server/private/supervisor.ts';
import type { ServerState } from '../../../server/private/types.ts';
import { until } from './support.ts';

let supervisor = new Supervisor({ launch: never, ready: never });
afterEach(() => supervisor.stop());

function never(): never {
  throw new Error('not started in this test');
}

/** A supervisor of `sleep` processes; `fail` says whether the n-th start fails. */
function supervise(fail: (start: number) => boolean = () => false): { states: ServerState[]; starts: () => number } {
  let starts = 0;
  const states: ServerState[] = [];
  supervisor = new Supervisor({
    launch: (): ServerProcess => {
      starts += 1;
      const child = spawn('sleep', ['60'], { stdio: 'ignore' });
      const exited = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(`ended by ${signal ?? code}`)));
      return { child, identity: identify(child.pid ?? 0), exited };
    },
    ready: () => (fail(starts) ? Promise.reject(new Error('not ready')) : Promise.resolve()),
  });
  supervisor.onState((state) => states.push(state));
  return { states, starts: () => starts };
}

const kill = () => process.kill(supervisor.pid ?? 0, 'SIGKILL');

test('pauses double from half a second to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map(backOff)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('a failed first start rejects and leaves no process', async () => {
  const { starts } = supervise(() => true);
  await expect(supervisor.start()).rejects.toThrow('not ready');
  expect(supervisor.pid).toBeUndefined();
  expect(starts()).toBe(1);
});

test('a server that dies again and again is tried again after growing pauses, with the reason of each', async () => {
  const { states } = supervise((start) => start === 2);
  await supervisor.start();
  kill();
  await until(() => states.length === 4);
  expect(states).toMatchObject([
    { state: 'running' },
    { state: 'restarting', attempt: 1, reason: 'Neo4j ended by SIGKILL' },
    { state: 'restarting', attempt: 2, reason: 'not ready' },
    { state: 'running' },
  ]);
  kill();
  await until(() => supervisor.state.state === 'restarting');
  expect(supervisor.state).toMatchObject({ attempt: 3 });
});

test('a restart on request does not wait for the pause', async () => {
  const { starts } = supervise((start) => [2, 3, 4].includes(start));
  await supervisor.start();
  kill();
  await until(() => starts() === 4);
  const began = performance.now();
  await supervisor.restart('now');
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(supervisor.state).toEqual({ state: 'running' });
});

test('a stop during the pause ends the tries and whoever waits for a restart', async () => {
  const { starts } = supervise((start) => start > 1);
  await supervisor.start();
  kill();
  await until(() => starts() === 3);
  const restart = supervisor.restart('again');
  await Promise.all([supervisor.stop(), expect(restart).rejects.toThrow('stopped')]);
  const after = starts();
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(starts()).toBe(after);
  expect(supervisor.state).toEqual({ state: 'stopped' });
});

test('stopping twice is stopping once', async () => {
  const { states } = supervise();
  await supervisor.start();
  await Promise.all([supervisor.stop(), supervisor.stop()]);
  expect(states).toEqual([{ state: 'running' }, { state: 'stopped' }]);
});
