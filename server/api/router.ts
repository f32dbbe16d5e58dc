import { setTimeout } from 'node:timers/promises';
import { type Response, Router } from 'express';
import { PlumblineError } from '../errors.ts';
import { requireAccess } from '../http/access.ts';
import { requireJson } from '../http/guards.ts';
import { otherMethod } from '../http/problems.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';

/** Serves each call to those who may make it; a path of theirs with another method is refused and says which there are. */
export function apiRouter(calls: readonly Call[], context: Context): Router {
  const router = Router();
  const methods = new Map<string, string[]>();
  for (const { endpoint, answer } of calls) {
    const { method, path, access, needsNoDatabase } = endpoint;
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
    router[method](path, async (request, response) => {
      requireAccess(request, access);
      // A form says what it is itself; one of another site is refused by its Origin.
      if (!endpoint.form) requireJson(request);
      const work = () => answer(context, request, response);
      await (needsNoDatabase ? work() : whenThere(context, response, method === 'get', work));
    });
  }
  for (const [path, allowed] of methods) router.all(path, otherMethod(allowed));
  return router;
}

/** Waits for a database that is being restarted; what only reads is done again when the restart came in between. */
async function whenThere(context: Context, response: Response, onlyReads: boolean, work: () => Promise<void>): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  await context.untilBack(gone.signal);
  try {
    await work();
  } catch (error) {
    const isAway = error instanceof PlumblineError && error.code === 'database-unavailable';
    if (!isAway || !onlyReads || response.headersSent || gone.signal.aborted) throw error;
    await setTimeout(500);
    await context.untilBack(gone.signal);
    await work();
  }
}
