import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * 200 people who read, each one thing after the other, beside nobody and beside two who ask for the costliest query that is let
 * through. The app runs in a process of its own, as people start it; this process asks.
 */
const people = 200;
const seconds = 15;
const costliest = 'UNWIND range(1, 1000000000) AS x RETURN sum(x % 7) AS n';
const paths = ['/concepts/sf2022:1.4', '/concepts/sdg:16.4', '/frameworks', '/search?q=crime'];

const dataFolder = await mkdtemp(join(tmpdir(), 'plumbline-load-'));
const app = spawn(process.execPath, ['--import', 'tsx', 'server/index.ts'], { env: { ...process.env, PORT: '0', PLUMBLINE_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise<string>((resolve) => {
  createInterface({ input: app.stdout }).on('line', (line) => {
    const found = /ready: (\S+)/.exec(line)?.[1];
    if (found) resolve(found);
  });
});
const agent = new Agent({ keepAlive: true, maxSockets: people + 10 });

const read = (path: string) =>
  new Promise<number>((resolve, reject) => {
    get(`${address}/api${path}`, { agent }, (response) => response.resume().once('end', () => resolve(response.statusCode ?? 0))).once('error', reject);
  });
const ask = (client: string) =>
  new Promise<void>((resolve) => {
    const asked = request(`${address}/api/cypher`, { method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'X-Plumbline-Client': client } }, (response) => response.resume().once('end', resolve));
    asked.once('error', () => resolve());
    asked.end(JSON.stringify({ query: costliest }));
  });

async function measure(beside: number, time = seconds): Promise<{ times: number[]; failed: number }> {
  const until = performance.now() + time * 1_000;
  const times: number[] = [];
  let failed = 0;
  const costly = Array.from({ length: beside }, async (_, one) => {
    while (performance.now() < until) await ask(`costly ${one}`);
  });
  await Promise.all(
    Array.from({ length: people }, async (_, one) => {
      for (let turn = one; performance.now() < until; turn++) {
        const began = performance.now();
        const status = await read(paths[turn % paths.length] ?? '').catch(() => 0);
        if (status === 200) times.push(performance.now() - began);
        else failed++;
      }
    }),
  );
  await Promise.all(costly);
  return { times: times.sort((a, b) => a - b), failed };
}

const at = (times: number[], share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
// Java compiles what is asked often: the first seconds do not count.
await measure(0, 8);
const alone = await measure(0);
const beside = await measure(2);
for (const [name, { times, failed }] of [['alone', alone], ['beside two of the costliest queries', beside]] as const) {
  console.log(`${people} readers ${name}: ${Math.round(times.length / seconds)} answers a second, p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, p99 ${at(times, 0.99)} ms, ${failed} failed`);
}
console.log(`p95 beside / alone: ${(at(beside.times, 0.95) / at(alone.times, 0.95)).toFixed(1)}`);
agent.destroy();
app.kill('SIGTERM');
await new Promise((resolve) => app.once('exit', resolve));
await rm(dataFolder, { recursive: true, force: true });
