import { Link } from 'wouter';
import type { OverviewItem } from '../../../server/api/overview/schema.ts';
import { nextSteps } from './nextSteps.ts';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

/** What to do next in a framework, as links. */
export function NextSteps({ item }: { item: OverviewItem }) {
  const hrefOf = useOverviewHref();
  const steps = nextSteps(item);
  if (steps.length === 0) return <p className={styles.muted}>Each concept is judged or inferred.</p>;
  return (
    <ul className={styles.steps} aria-label="Next steps">
      {steps.map(({ words, ...asked }) => (
        <li key={asked.state}>
          <Link href={hrefOf('/gaps', { framework: item.framework.id, ...asked })}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}
