import { Link, useSearch } from 'wouter';
import { conceptKinds } from '../../../seeds/schema.ts';
import type { Framework } from '../../../server/api/frameworks/schema.ts';
import { useAgainst } from '../../state/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { viewHref } from '../../state/links.ts';
import { useGaps } from '../../state/queries.ts';
import { countOf, kindWords, servedBy } from '../../words.ts';
import { unalignedIn } from '../../views/gaps/counts.ts';
import styles from './details.module.css';
import { Section } from './Section.tsx';

/** How many concepts a framework has, and how many reach nothing; each number leads to what it counts. */
export function FrameworkCounts({ framework }: { framework: Framework }) {
  const search = useSearch();
  const against = useAgainst();
  const asked = framework.id !== against.id;
  const { data } = useGaps({ against: against.id, ...countingQuery(useCounting()) }, asked);
  const items = data?.items.filter((item) => item.framework === framework.id) ?? [];
  const link = (own: Record<string, string>) => viewHref('/gaps', search, { framework: framework.id, ...own });
  return (
    <Section title="Concepts">
      <ul className={styles.stack}>
        {conceptKinds.map((kind) => {
          const count = framework.counts[kind];
          if (count === undefined) return null;
          const words = countOf(count, kindWords[kind]);
          return <li key={kind}>{asked ? <Link href={link({ kind, state: 'all' })}>{words}</Link> : words}</li>;
        })}
      </ul>
      {asked && items.length > 0 && (
        <p>
          <Link href={link({})}>
            {unalignedIn(items)} of {items.length}
          </Link>{' '}
          reach nothing in {servedBy(against.id, against.title).all}.
        </p>
      )}
      {!asked && <p className={styles.muted}>The gaps are measured against this framework.</p>}
    </Section>
  );
}
