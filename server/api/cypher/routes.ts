import type { Router } from 'express';
import { fromStatementError } from '../../neo4j/console/errors.ts';
import { toSummary } from '../../neo4j/console/summary.ts';
import { encodeRows } from '../../neo4j/console/values.ts';
import { limits } from '../../neo4j/console/limits.ts';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { graphOf } from './result.ts';
import { type CypherResult, runCypher } from './schema.ts';

export function cypherRoutes(router: Router, context: Context): void {
  mount(router, runCypher, async ({ body, client, signal, sent }): Promise<CypherResult> => {
    const { query: text, parameters, mode, limit } = body;
    try {
      const console = context.console();
      const answer = await console.ask({ text, parameters, mode, limit, client, signal });
      console.holdUntil(sent(limits.reading), answer.bytes);
      const { rows, more } = encodeRows(answer.rows, answer.missing);
      return {
        columns: answer.columns,
        rows,
        graph: graphOf(rows.flat(), more),
        truncated: answer.truncated,
        summary: toSummary(answer.summary, rows.length, answer.toOwnPlace),
        plan: answer.plan,
      };
    } catch (error) {
      throw fromStatementError(error);
    }
  });
}
