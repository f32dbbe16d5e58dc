import type { TestProject } from 'vitest/node';
import { startApp } from './runningApp.ts';

declare module 'vitest' {
  interface ProvidedContext {
    app: { address: string; dataFolder: string };
  }
}

/** The real app for all browser tests of a run: its own private Neo4j, the seeds, the built page. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const app = await startApp();
  project.provide('app', { address: app.address, dataFolder: app.dataFolder });
  return async () => {
    const code = await app.stop();
    if (code !== 0) throw new Error(`The app did not stop in order (code ${code}):\n${app.output()}`);
  };
}
