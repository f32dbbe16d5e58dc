import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { PlanStep } from '../../../../server/api/cypher/schema.ts';
import { PlanItem } from './PlanItem.tsx';
import { planKey, planRows, planTotals } from './planRows.ts';
import { PlanTotalsLine } from './PlanTotalsLine.tsx';
import styles from './PlanTree.module.css';

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
          <PlanItem key={row.id} row={row} totals={totals} closed={closed.has(row.id)} active={row.id === shown} onFocus={() => setActive(row.id)} onToggle={() => toggle(row.id)} />
        ))}
      </div>
    </div>
  );
}
