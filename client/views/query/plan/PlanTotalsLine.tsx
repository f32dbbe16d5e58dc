import type { PlanStep } from '../../../../server/api/cypher/schema.ts';
import { type PlanTotals, planRows } from './planRows.ts';
import { planWords } from './planWords.ts';
import styles from './PlanTree.module.css';

/** A plan in one sentence: what it cost in all, and where. */
export function PlanTotalsLine({ plan, totals }: { plan: PlanStep; totals: PlanTotals }) {
  const rows = planRows(plan);
  const costliest = rows.find(({ id }) => id === totals.costliest)?.step;
  const steps = `${rows.length} ${rows.length === 1 ? 'step' : 'steps'}`;
  if (!totals.measured) {
    return (
      <p className={styles.totals}>
        {steps}, planned and not run: the rows are the planner’s guess. Profile runs the query and measures.
      </p>
    );
  }
  const share = costliest && totals.dbHits > 0 ? Math.round(((costliest.dbHits ?? 0) / totals.dbHits) * 100) : 0;
  return (
    <p className={styles.totals}>
      {steps}, <strong>{totals.dbHits.toLocaleString('en')}</strong> db hits
      {totals.time !== null && totals.time > 0 && `, ${totals.time.toFixed(1)} ms`} (a db hit is one look at the store).
      {costliest && ` ${share} % of them are where it ${planWords(costliest.operator)}.`}
    </p>
  );
}
