import type { PlanStep } from '../../../../server/api/cypher/schema.ts';

/** The step of a measured plan that left nothing, and how many rows it was given; null for a source, which is given none. */
export interface EmptyStep {
  step: PlanStep;
  given: number | null;
}

/** Whose second part is only looked at: that it finds nothing may be what was asked. */
const onlyLooks = /Semi|RollUp|^Let|^Select|^Optional|Anti|OuterHashJoin/;

/**
 * Follows an empty result down to where it became empty: the lowest step without rows all of whose inputs had some. Null
 * for a plan that was not run or has rows.
 */
export function whyEmpty(plan: PlanStep): EmptyStep | null {
  if (plan.rows !== 0) return null;
  const inputs = onlyLooks.test(plan.operator) ? plan.children.slice(0, 1) : plan.children;
  const empty = inputs.find(({ rows }) => rows === 0);
  if (empty) return whyEmpty(empty);
  return { step: plan, given: inputs.length === 0 ? null : Math.max(...inputs.map(({ rows }) => rows ?? 0)) };
}

const missing = /missing (label|relationship type|property)(?: name)? is: ([^)]*)\)/i;

/** What the database's notes say is not in the graph at all: `There is no label Objectve`. */
export function missingNames(notifications: readonly { description: string }[]): string[] {
  return notifications.flatMap(({ description }) => {
    const [, what, name] = missing.exec(description) ?? [];
    return what && name ? [`The graph has no ${what.toLowerCase()} ${name.replaceAll('`', '')}.`] : [];
  });
}
