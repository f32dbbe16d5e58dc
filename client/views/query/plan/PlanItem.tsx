import { ChevronDown, ChevronRight, Flame } from 'lucide-react';
import { Chip } from '../../../components/Chip.tsx';
import type { PlanRow, PlanTotals } from './planRows.ts';
import { detailsText, planWords } from './planWords.ts';
import styles from './PlanTree.module.css';

interface Props {
  row: PlanRow;
  totals: PlanTotals;
  closed: boolean;
  active: boolean;
  onFocus: () => void;
  onToggle: () => void;
}

/** One step of a plan: what it does, Neo4j's name for it, rows and db hits. */
export function PlanItem({ row: { id, step, level, fork, position, siblings }, totals, closed, active, onFocus, onToggle }: Props) {
  const words = planWords(step.operator);
  const costly = totals.costliest === id;
  const hits = step.dbHits ?? 0;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={step.children.length > 0 ? !closed : undefined}
      aria-selected={false}
      aria-label={spoken(words, step, costly, totals)}
      data-step={id}
      data-costly={costly || undefined}
      data-measured={totals.measured || undefined}
      tabIndex={active ? 0 : -1}
      className={styles.item}
      onFocus={onFocus}
    >
      <div className={styles.step} style={{ paddingLeft: fork * 20 }}>
        <span className={styles.toggle} onClick={onToggle} data-branch={siblings > 1 || undefined}>
          {step.children.length === 0 ? <span className={styles.end} /> : closed ? <ChevronRight size={16} /> : <ChevronDown size={16} />}
        </span>
        <div className={styles.what}>
          <span className={styles.words}>{words}</span>
          {words !== step.operator && <code className={styles.operator}>{step.operator}</code>}
          {costly && (
            <Chip tone="warn" mark={<Flame size={14} />}>
              {totals.measured ? 'costliest step' : 'most rows expected'}
            </Chip>
          )}
          {step.details !== '' && <code className={styles.details}>{detailsText(step.details)}</code>}
        </div>
      </div>
      <span className={styles.number} data-head="expected">
        {step.estimatedRows === null ? '' : whole(step.estimatedRows)}
      </span>
      {totals.measured && (
        <span className={styles.number} data-head="rows">
          {whole(step.rows ?? 0)}
        </span>
      )}
      {totals.measured && (
        <span className={styles.hits} data-head="db hits">
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${totals.maxHits === 0 ? 0 : (hits / totals.maxHits) * 100}%` }} />
          </span>
          <span className={styles.number}>{whole(hits)}</span>
        </span>
      )}
    </div>
  );
}

/** Estimates have fractions; below one they mean hardly any. */
const whole = (value: number): string => (value > 0 && value < 1 ? '<1' : Math.round(value).toLocaleString('en'));

function spoken(words: string, { operator, estimatedRows, rows, dbHits }: PlanRow['step'], costly: boolean, { measured }: PlanTotals): string {
  const parts = [words === operator ? words : `${words}, ${operator}`];
  if (estimatedRows !== null) parts.push(`${whole(estimatedRows)} rows expected`);
  if (measured) parts.push(`${whole(rows ?? 0)} rows`, `${whole(dbHits ?? 0)} db hits`);
  if (costly) parts.push(measured ? 'costliest step' : 'most rows expected');
  return parts.join(', ');
}
