import type { TestServer } from './server.ts';

/** Runs a test as if nothing of a framework had been judged to have no counterpart; the judgements hold again afterwards. */
export async function withoutJudgements(server: Pick<TestServer, 'cypher'>, framework: string, work: () => Promise<void>): Promise<void> {
  const set = (status: string) =>
    server.cypher(`MATCH (c:Concept)-[n:NO_COUNTERPART_IN]->() WHERE c.id STARTS WITH $prefix SET n.status = $status`, { prefix: `${framework}:`, status });
  await set('rejected');
  try {
    await work();
  } finally {
    await set('accepted');
  }
}
