import { Link, useSearch } from 'wouter';
import { conceptKinds } from '../../../server/domain/concept.ts';
import type { Framework } from '../../../server/api/frameworks/schema.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { viewHref } from '../../state/links.ts';
import { useGaps } from '../../api/gaps.ts';
import { countOf, kindWords, servedBy, standingOf } from '../../words.ts';
import styles from './details.module.css';
import { Section } from './Section.tsx';

/** How many concepts a framework has, and how many reach nothing; each number leads to what it counts. */
export function FrameworkCounts({ framework }: { framework: Framework }) {
  const search = useSearch();
  const against = useAgainst();
  const asked = framework.id !== against.id;
  const { data } = useGaps({ framework: framework.id, against: against.id, limit: 1, ...countingQuery(useCounting()) }, asked);
  const { direct, inferred, unaligned } = standingOf(data?.counts ?? {});
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
      {asked && data && data.total > 0 && (
        <p>
          <Link href={link({})}>
            {unaligned.toLocaleString('en')} of {data.total.toLocaleString('en')}
          </Link>{' '}
          serve nothing in {servedBy(against.id, against.title).all}; {direct.toLocaleString('en')} do themselves, {inferred.toLocaleString('en')} by inference.
        </p>
      )}
      {!asked && <p className={styles.muted}>The gaps are measured against this framework.</p>}
    </Section>
  );
}
