import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patientServer } from '../../server/http/slowClients.ts';

const server = patientServer((_request, response) => response.end('here'));
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const opened = (first: string) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (first) socket.write(first);
      resolve(socket);
    }).once('error', reject);
  });
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.resume().once('close', resolve));

test.each([
  ['say nothing', ''],
  ['stop in the middle of the headers', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: '],
])('a hundred who %s are cut within seconds, and others are served meanwhile', async (_, first) => {
  const began = performance.now();
  const sockets = await Promise.all(Array.from({ length: 100 }, () => opened(first)));
  const all = Promise.all(sockets.map(closed));
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
  await all;
  expect(performance.now() - began).toBeLessThan(12_000);
});
