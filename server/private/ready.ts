import { setTimeout as sleep } from 'node:timers/promises';
import { logIn, whyOffline } from '../neo4j/login.ts';
import { needSpace } from './diskSpace.ts';
import { damaged, noStart, silence } from './lastWords.ts';
import { lostPassword } from './password.ts';
import { accepts } from './port.ts';
import type { ServerProcess } from './process.ts';

export interface Door {
  port: number;
  username: string;
  password: string;
  home: string;
}

const pause = 40;
const longSilence = 120_000;
const minSpace = 2e6;

/**
 * Waits until the server answers Bolt, opens with the password and serves its database: as long as it takes, since a large
 * store may take long to recover. Rejects when the server ends, refuses the password, writes no log for two minutes
 * or has no disk left to write to (it then waits for ever), and when the signal is aborted.
 */
export async function untilReady(door: Door, server: ServerProcess, stopped: AbortSignal): Promise<void> {
  const { username, password } = door;
  const connection = { uri: `bolt://127.0.0.1:${door.port}`, username, password, database: 'neo4j' };
  const ended = new AbortController();
  void server.exited.then((how) => ended.abort(noStart(`${how} while it started`, door.home)));
  const signal = AbortSignal.any([stopped, ended.signal]);
  for (let turn = 1; ; turn += 1) {
    signal.throwIfAborted();
    if (await accepts(door.port)) {
      try {
        return await logIn(connection);
      } catch (error) {
        if (isRefusal(error)) throw lostPassword(error);
        if (await whyOffline(connection)) throw damaged(door.home);
      }
    }
    if (turn % 50 === 0) await mayStillCome(door.home);
    await sleep(pause);
  }
}

async function mayStillCome(home: string): Promise<void> {
  await needSpace(home, minSpace);
  if (silence(home) > longSilence) throw noStart('started but has not answered for two minutes', home);
}

function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('Neo.ClientError.Security.');
}
