import { fileURLToPath } from 'node:url';
import express, { type Express, Router } from 'express';
import { calls } from './api/calls.ts';
import type { Context } from './api/context.ts';
import { openapiRoutes } from './api/openapi/routes.ts';
import { apiRouter } from './api/router.ts';
import { notStored, permissions, sameSite, securityHeaders } from './http/guards.ts';
import { answerProblems, unknownCall } from './http/problems.ts';
import { page } from './http/page.ts';

const builtPage = fileURLToPath(new URL('../dist/', import.meta.url));

/** The whole HTTP application, not yet listening. `log` receives what no client may see. */
export function createApp(context: Context, log: (message: string, error: unknown) => void): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(securityHeaders);
  app.use(permissions);
  app.use(sameSite);

  const api = Router();
  api.use(notStored);
  api.use(express.json({ limit: '1mb', strict: true }));
  api.use(openapiRoutes(calls, context.version));
  api.use(apiRouter(calls, context));
  api.use(unknownCall);

  app.use('/api', api);
  app.use(page(builtPage));
  app.use(answerProblems(log));
  return app;
}
