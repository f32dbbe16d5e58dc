import path from 'node:path';
import express, { Router } from 'express';
import { PlumblineError } from '../errors.ts';

/** Serves the built client from `folder`; every path without a file ending is the page itself, which routes it. */
export function page(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  router.use(express.static(folder, { index: false }));
  router.get('/*path', (request, response, next) => {
    if (path.extname(request.path) !== '' && !request.path.includes(':')) {
      next(new PlumblineError('not-found', 'There is no such file.'));
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder });
  });
  router.get('/', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder });
  });
  return router;
}
