import { type CypherResult, runCypher } from '../../server/api/cypher/schema.ts';
import type { Neo4jJson } from '../../server/api/shared/schema.ts';
import { call } from '../api.ts';

interface Request {
  text: string;
  parameters: Record<string, Neo4jJson>;
}

/** Runs a query once more, to measure the steps of its plan. Throws `ApiProblem`. */
export async function profileOf({ text: query, parameters }: Request): Promise<CypherResult['plan']> {
  const { plan } = await call(runCypher, { body: { query, parameters, limit: 1, mode: 'profile' } });
  return plan;
}
