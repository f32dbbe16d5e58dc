import { setTimeout as sleep } from 'node:timers/promises';
import { logIn } from '../neo4j/login.ts';
import { lostPassword } from './password.ts';
import { accepts } from './port.ts';

export interface Door {
  port: number;
  username: string;
  password: string;
}

/**
 * Waits until the server answers Bolt, opens with the password and serves its database. There is no limit: a large store may
 * take long to recover, and `signal` (the process's end among others) ends the wait. Throws for a password it refuses.
 */
export async function untilReady(door: Door, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if (await accepts(door.port)) {
      try {
        return await logIn(`bolt://127.0.0.1:${door.port}`, door.username, door.password);
      } catch (error) {
        if (isRefusal(error)) throw lostPassword(error);
      }
    }
    await sleep(40);
  }
}

function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('Neo.ClientError.Security.');
}
