import type { z } from 'zod';
import type { CompareSide, Overlap, getCompare } from '../../../server/api/compare/schema.ts';
import styles from './CompareView.module.css';
import { TargetItem } from './TargetItem.tsx';

type Answer = z.output<typeof getCompare.response>;

const countIn: Record<CompareSide, keyof Overlap> = { left: 'onlyLeft', shared: 'shared', right: 'onlyRight' };

/** What only the first reaches, what both do, and what only the second does; of one framework, what it reaches. */
export function Columns({ answer: { left, right, items, overlaps }, level, words }: { answer: Answer; level: 'top' | 'leaf'; words: string }) {
  const same = left.id === right.id;
  const heads: Record<CompareSide, string> = { left: `Only ${left.title}`, shared: same ? `Reached by ${left.title}` : 'Both', right: `Only ${right.title}` };
  return (
    <div className={styles.columns}>
      {(['left', 'shared', 'right'] as const)
        .filter((side) => !same || side === 'shared')
        .map((side) => {
          const shown = items.filter((item) => item.side === side);
          return (
            <section key={side} className={styles.column} aria-label={heads[side]}>
              <h3 className={styles.columnHead}>
                {heads[side]} <span className={styles.count}>{overlaps[level][countIn[side]]}</span>
              </h3>
              {shown.length === 0 ? (
                <p className={styles.muted}>No {words}</p>
              ) : (
                <ul>
                  {shown.map((item) => (
                    <TargetItem key={item.target.id} item={item} left={left} right={right} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
    </div>
  );
}
