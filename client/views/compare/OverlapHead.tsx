import { SquareTerminal } from 'lucide-react';
import { Link, useSearch } from 'wouter';
import type { z } from 'zod';
import { type Compared, compareLevels, type getCompare } from '../../../server/api/compare/schema.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { viewHref } from '../../state/links.ts';
import { servedBy } from '../../words.ts';
import styles from './CompareView.module.css';
import { inQueryHref } from './inQuery.ts';
import { levelWords, overlapFigure, overlapSentence, overlapShareWords, reachSentence } from './overlapText.ts';
import type { Comparison } from './useCompare.ts';

interface Props {
  comparison: Comparison;
  answer: z.output<typeof getCompare.response>;
}

/** The overlap at both levels with its formula, and how much of each framework is aligned. */
export function OverlapHead({ comparison, answer: { overlaps, left, right } }: Props) {
  const { against, level } = comparison;
  const search = useSearch();
  return (
    <section className={styles.overlaps} aria-label="Overlap">
      {compareLevels.map((one) => (
        <div key={one} className={styles.overlap} data-current={one === level}>
          <p className={styles.number}>{overlapFigure(overlaps[one])}</p>
          <p>
            <strong>
              {right.id === left.id
                ? reachSentence(overlaps[one], levelWords(one, against.id, against.title), left.title)
                : overlapSentence(overlaps[one], levelWords(one, against.id, against.title))}
            </strong>
            {right.id !== left.id && (
              <>
                <br />
                {overlapShareWords(overlaps[one])}
              </>
            )}
          </p>
        </div>
      ))}
      <div className={styles.facts}>
        {[left, ...(right.id === left.id ? [] : [right])].map((side) => (
          <Aligned key={side.id} side={side} all={servedBy(against.id, against.title).all} />
        ))}
        <p className={styles.muted}>
          {right.id === left.id ? 'Choose a second framework to see what both reach.' : 'Overlap: what both reach, as a share of what either reaches.'} What lies below a concept is counted with it.{' '}
          <LinkButton small look="plain" icon={<SquareTerminal aria-hidden />} href={inQueryHref(comparison, search)}>
            Open its query
          </LinkButton>
        </p>
      </div>
    </section>
  );
}

function Aligned({ side: { id, title, concepts, direct, inferred }, all }: { side: Compared; all: string }) {
  const search = useSearch();
  return (
    <p>
      {title}:{' '}
      <Link href={viewHref('/gaps', search, { framework: id, state: 'direct' })}>
        {direct.toLocaleString('en')} of {concepts.toLocaleString('en')}
      </Link>{' '}
      concepts are aligned with {all} themselves, {inferred.toLocaleString('en')} by inference
    </p>
  );
}
