import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { PlumblineError } from '../errors.ts';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses a `Host` that is not a loopback name (DNS rebinding) and an `Origin` that is not the page's own
 * (cross-site requests). A request without `Origin`, as a script sends it, passes.
 */
export const sameSite: RequestHandler = (request, _response, next) => {
  const host = request.headers.host ?? '';
  if (!ownNames.has(host.replace(/:\d+$/, ''))) {
    throw new PlumblineError('forbidden-origin', 'This Host name is not one that Plumbline serves.');
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new PlumblineError('forbidden-origin', 'Requests from another site are refused.');
  }
  next();
};

/** A POST or PATCH says that it is JSON: a form of another site cannot. */
export function requireJson(request: Request): void {
  if (['POST', 'PATCH'].includes(request.method) && !request.is('application/json')) {
    throw new PlumblineError('unsupported-media-type', `A ${request.method} needs Content-Type: application/json.`);
  }
}

/** Security headers: no inline script, nothing from another host, no framing. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // Cytoscape, CodeMirror and the panels write style elements and attributes; styles run no code.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
});

/** The page uses none of these, so nothing that gets into it can. */
export const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()');
  next();
};

/** What the database says is for the moment: no browser or proxy keeps it. */
export const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
