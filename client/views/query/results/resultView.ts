import type { CypherResult } from '../../../../server/api/cypher/schema.ts';

/** Ways to look at an answer, as the address names them. */
export const resultViews = ['table', 'graph', 'plan', 'raw'] as const;
export type ResultView = (typeof resultViews)[number];

/** True for an answer of EXPLAIN: a plan and no run. */
export function plannedOnly({ plan }: Pick<CypherResult, 'plan'>): boolean {
  return plan !== null && plan.rows === undefined;
}

/** The view that the address asks for, as far as the answer has it. */
export function resultView(asked: string | null, result: Pick<CypherResult, 'plan'>): ResultView {
  const view = resultViews.find((one) => one === asked) ?? 'table';
  if (plannedOnly(result) && view !== 'raw') return 'plan';
  return view === 'plan' && result.plan === null ? 'table' : view;
}
