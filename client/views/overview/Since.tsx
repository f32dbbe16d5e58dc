import { Link } from 'wouter';
import type { OverviewItem } from '../../../server/api/overview/schema.ts';
import { SaveFinding } from '../../components/SaveFinding.tsx';
import type { countingQuery } from '../../state/counting.ts';
import { dateWords } from '../../words.ts';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  item: OverviewItem;
  filter: { against: string } & ReturnType<typeof countingQuery>;
}

/** What changed since the last finding on a framework, or the way to its first. */
export function Since({ item: { since, framework }, filter }: Props) {
  const hrefOf = useOverviewHref();
  if (!since) {
    return (
      <p className={styles.since}>
        <span className={styles.muted}>No finding yet to compare with</span>
        <SaveFinding small question={{ kind: 'gaps', parameters: { framework: [framework.id], ...filter } }} suggestedTitle={`Gaps of ${framework.title}`} />
      </p>
    );
  }
  return (
    <p className={styles.since}>
      <span>
        Since {dateWords(since.date.slice(0, 10))}: <Link href={hrefOf(`/findings/${since.id}`, { part: 'changes' })}>{sinceWords(since.changes)}</Link>
      </span>
    </p>
  );
}

function sinceWords(changes: NonNullable<OverviewItem['since']>['changes']): string {
  if (changes === null) return 'made under an earlier definition, not compared';
  const { added, gone, changed } = changes;
  return added + gone + changed === 0 ? 'nothing changed' : `${added} added, ${gone} gone, ${changed} changed`;
}
