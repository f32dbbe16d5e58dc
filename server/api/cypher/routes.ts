import type { AnswerPart } from '../../console/console.ts';
import { fromStatementError } from '../../console/errors.ts';
import { limits } from '../../console/limits.ts';
import { toSummary } from '../../console/summary.ts';
import { type Call, type Input, jsonCall } from '../call.ts';
import type { Context } from '../context.ts';
import { linesCall } from '../linesCall.ts';
import { GraphCollector } from './result.ts';
import { type CypherResult, type Question, runCypher, streamCypher } from './schema.ts';

export const cypherCalls: Call[] = [
  jsonCall(runCypher, async (input, context): Promise<CypherResult> => {
    const rows: CypherResult['rows'] = [];
    const answer = await ask(context, input, (part) => rows.push(...part.rows));
    return { ...answer, rows };
  }),

  linesCall(streamCypher, async (input, write, context) => {
    let begun = false;
    const begin = (columns: string[]) => {
      if (!begun) write({ type: 'columns', columns });
      begun = true;
    };
    const { columns, ...answer } = await ask(context, input, (part) => {
      begin(part.columns);
      write({ type: 'rows', rows: part.rows });
    });
    begin(columns);
    write({ type: 'done', ...answer });
  }),
];

/** Asks the console; gives the rows on as they come, and the rest of the answer at the end. */
async function ask(
  context: Context,
  { body, client, signal, sent }: Input<undefined, undefined, Question>,
  onRows: (part: AnswerPart) => void,
): Promise<Omit<CypherResult, 'rows'>> {
  const graph = new GraphCollector();
  let leaving: Promise<void> | undefined;
  try {
    const console = context.console();
    const { query: text, ...question } = body;
    const answer = await console.ask({
      ...question,
      text,
      client,
      signal,
      onRows: (part) => {
        for (const row of part.rows) graph.add(row);
        graph.add(part.ends);
        onRows(part);
        leaving ??= sent(limits.reading);
        console.holdUntil(leaving, part.bytes);
      },
    });
    const { columns, count, truncated, summary, toOwnPlace, plan } = answer;
    return { columns, graph: graph.graph(), truncated, summary: toSummary(summary, count, toOwnPlace), plan };
  } catch (error) {
    throw fromStatementError(error);
  }
}
