import type { TestProject } from 'vitest/node';
import { startTestNeo4j } from './neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string };
  }
}

/** One private Neo4j for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, username, password, stop } = await startTestNeo4j();
  project.provide('neo4j', { uri, username, password });
  return stop;
}
