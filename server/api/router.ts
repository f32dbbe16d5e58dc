import { Router } from 'express';
import { requireAccess } from '../http/access.ts';
import { otherMethod } from '../http/problems.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';

/** Serves each call to those who may make it; a path of theirs with another method is refused and says which there are. */
export function apiRouter(calls: readonly Call[], context: Context): Router {
  const router = Router();
  const methods = new Map<string, string[]>();
  for (const { endpoint, answer } of calls) {
    const { method, path, access } = endpoint;
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
    router[method](path, (request, response) => {
      requireAccess(request, access);
      return answer(context, request, response);
    });
  }
  for (const [path, allowed] of methods) router.all(path, otherMethod(allowed));
  return router;
}
