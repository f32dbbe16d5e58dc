import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { Call } from '../call.ts';
import { openapiDocument } from './document.ts';

const swaggerFolder = path.dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const pageFolder = fileURLToPath(new URL('./page/', import.meta.url));

/** `/openapi.json`, and `/docs`, which shows it with Swagger UI from this server alone. */
export function openapiRoutes(calls: readonly Call[], version: string): Router {
  const router = Router();
  const document = openapiDocument(calls, version);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  router.use('/docs', express.static(pageFolder));
  router.use('/docs/assets', express.static(swaggerFolder, { index: false }));
  return router;
}
