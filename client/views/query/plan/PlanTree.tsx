import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { PlanStep } from '../../../../server/api/cypher/schema.ts';
import { PlanItem } from './PlanItem.tsx';
import { planKey, planRows, planTotals, type PlanTotals } from './planRows.ts';
import styles from './PlanTree.module.css';
import { planWords } from './planWords.ts';

/** A plan from the result at the top down to where its rows come from. Arrow keys walk, left and right close and open. */
export function PlanTree({ plan }: { plan: PlanStep }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState('0');
  const tree = useRef<HTMLDivElement>(null);
  const totals = useMemo(() => planTotals(plan), [plan]);
  const rows = planRows(plan, closed);
  const toggle = (id: string) => {
    setActive(id);
    setClosed((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = planKey(event.key, rows, active, closed);
    if (step === null) return;
    event.preventDefault();
    if ('toggle' in step) return toggle(step.toggle);
    setActive(step.go);
    tree.current?.querySelector<HTMLElement>(`[data-step="${step.go}"]`)?.focus();
  };
  const shown = rows.some(({ id }) => id === active) ? active : '0';
  return (
    <div className={styles.pane}>
      <PlanTotalsLine plan={plan} totals={totals} />
      <div className={styles.heads} data-measured={totals.measured || undefined} aria-hidden>
        <span>Step</span>
        <span className={styles.number}>Rows expected</span>
        {totals.measured && <span className={styles.number}>Rows</span>}
        {totals.measured && <span>Db hits</span>}
      </div>
      <div ref={tree} role="tree" aria-label="Plan, from the result down to the sources" onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <PlanItem
            key={row.id}
            row={row}
            totals={totals}
            closed={closed.has(row.id)}
            active={row.id === shown}
            onFocus={() => setActive(row.id)}
            onToggle={() => toggle(row.id)}
          />
        ))}
      </div>
    </div>
  );
}

/** A plan in one sentence: what it cost in all, and where. */
function PlanTotalsLine({ plan, totals }: { plan: PlanStep; totals: PlanTotals }) {
  const rows = planRows(plan);
  const costliest = rows.find(({ id }) => id === totals.costliest)?.step;
  const steps = `${rows.length} ${rows.length === 1 ? 'step' : 'steps'}`;
  if (!totals.measured) {
    return (
      <p className={styles.totals}>{steps}, planned and not run: the rows are the planner’s guess. Profile runs the query and measures.</p>
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
