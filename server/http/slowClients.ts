import { createServer, type RequestListener, type Server } from 'node:http';

/** Milliseconds: to say anything at all, to send the headers, and to send all of a request. */
const toBegin = 5_000;
const toSendHeaders = 5_000;
const toSendAll = 15_000;

/** An HTTP server that cuts those who connect and send nothing, or too slowly, so that they can't hold places for long. */
export function patientServer(app: RequestListener): Server {
  const server = createServer({ headersTimeout: toSendHeaders, requestTimeout: toSendAll, connectionsCheckingInterval: 1_000, keepAliveTimeout: 5_000 }, app);
  server.on('connection', (socket) => {
    const cut = setTimeout(() => {
      if (socket.bytesRead === 0) socket.destroy();
    }, toBegin);
    socket.once('close', () => clearTimeout(cut));
  });
  return server;
}
