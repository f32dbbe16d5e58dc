import type { Router } from 'express';
import { cypher } from '../../../cypher/files.ts';
import { decodeMap } from '../../neo4j/console/decode.ts';
import { fromStatementError } from '../../neo4j/console/errors.ts';
import { encodeRows, missingNodes } from '../../neo4j/console/values.ts';
import { checkPlan } from '../../neo4j/console/planRules.ts';
import { toSummary } from '../../neo4j/console/summary.ts';
import type { Context } from '../context.ts';
import { mount } from '../mount.ts';
import { graphOf } from './result.ts';
import { type CypherResult, runCypher } from './schema.ts';

export function cypherRoutes(router: Router, context: Context): void {
  mount(router, runCypher, async ({ body, signal }): Promise<CypherResult> => {
    const statement = { text: body.query, parameters: decodeMap(body.parameters), limit: body.limit, signal };
    try {
      const console = context.console();
      const explained = await console.explain(statement);
      checkPlan(explained.type, explained.plan);
      const answer = await console.run(statement, missingNodes, cypher('console/nodes'));
      const { rows, more } = encodeRows(answer.rows, answer.missing);
      return {
        columns: answer.columns,
        rows,
        graph: graphOf(rows.flat(), more),
        truncated: answer.truncated,
        summary: toSummary(answer.summary, rows.length),
      };
    } catch (error) {
      throw fromStatementError(error);
    }
  });
}
