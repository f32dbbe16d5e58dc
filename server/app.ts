import { fileURLToPath } from 'node:url';
import express, { type Express, Router } from 'express';
import { compareRoutes } from './api/compare/routes.ts';
import { conceptRoutes } from './api/concepts/routes.ts';
import type { Context } from './api/context.ts';
import { coverageRoutes } from './api/coverage/routes.ts';
import { cypherRoutes } from './api/cypher/routes.ts';
import { findingRoutes } from './api/findings/routes.ts';
import { frameworkRoutes } from './api/frameworks/routes.ts';
import { gapRoutes } from './api/gaps/routes.ts';
import { graphRoutes } from './api/graph/routes.ts';
import { healthRoutes } from './api/health/routes.ts';
import { lineageRoutes } from './api/lineage/routes.ts';
import { islandRoutes } from './api/islands/routes.ts';
import { mappingSetRoutes } from './api/mappingSets/routes.ts';
import { openapiRoutes } from './api/openapi/routes.ts';
import { pathRoutes } from './api/paths/routes.ts';
import { overviewRoutes } from './api/overview/routes.ts';
import { queryRoutes } from './api/queries/routes.ts';
import { schemaRoutes } from './api/schema/routes.ts';
import { searchRoutes } from './api/search/routes.ts';
import { vocabularyRoutes } from './api/vocabulary/routes.ts';
import { whyRoutes } from './api/why/routes.ts';
import { jsonOnly, sameSite, securityHeaders } from './http/guards.ts';
import { answerProblems, unknownCall } from './http/problems.ts';
import { page } from './http/page.ts';

const features = [
  healthRoutes,
  frameworkRoutes,
  conceptRoutes,
  searchRoutes,
  graphRoutes,
  gapRoutes,
  whyRoutes,
  islandRoutes,
  coverageRoutes,
  findingRoutes,
  overviewRoutes,
  pathRoutes,
  lineageRoutes,
  compareRoutes,
  mappingSetRoutes,
  cypherRoutes,
  queryRoutes,
  vocabularyRoutes,
  schemaRoutes,
  openapiRoutes,
];

const builtPage = fileURLToPath(new URL('../dist/', import.meta.url));

/** The whole HTTP application, not yet listening. `log` receives what no client may see. */
export function createApp(context: Context, log: (message: string, error: unknown) => void): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(securityHeaders);
  app.use(sameSite);

  const api = Router();
  api.use(jsonOnly);
  api.use(express.json({ limit: '1mb', strict: true }));
  for (const routes of features) routes(api, context);
  api.use(unknownCall);

  app.use('/api', api);
  app.use(page(builtPage));
  app.use(answerProblems(log));
  return app;
}
