import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedJars } from './neo4j.ts';

export interface RunningApp {
  address: string;
  process: ChildProcess;
  dataFolder: string;
  /** Everything that it printed so far. */
  output(): string;
  /** Asks it to stop (SIGTERM), waits for its end and removes the data folder. */
  stop(): Promise<number | null>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the app as `npm start` does, on a free port and with a data folder of its own. */
export async function startApp(options: { dataFolder?: string; keep?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'plumbline-e2e-')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/index.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PLUMBLINE_DATA: dataFolder, PLUMBLINE_JARS: sharedJars, NEO4J_URI: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /Plumbline is ready: (\S+)/.exec(printed);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`The app ended with ${code}:\n${printed}`)));
  });
  return {
    address,
    process: child,
    dataFolder,
    output: () => printed,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      if (!options.keep) await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}
