import type { z } from 'zod';
import type { getCompare } from '../../../server/api/compare/schema.ts';
import type { ConceptRef } from '../../../server/domain/concept.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { changeWords, codeWords, isServedKind } from '../../words.ts';
import styles from './Succession.module.css';

type Answer = z.output<typeof getCompare.response>;

/** Where one of the two succeeds the other: what each goal gained and lost, at the chosen level, beside what it carries on. */
export function Succession({ answer: { succession, left, right }, words }: { answer: Answer; words: string }) {
  if (succession === null) return null;
  const titleOf = (id: string) => (id === left.id ? left.title : right.title);
  return (
    <section className={styles.section} aria-label="From one edition to the next">
      <h3 className={styles.head}>
        {titleOf(succession.later)} succeeds {titleOf(succession.earlier)}: the {words} that its goals gained and lost
      </h3>
      <ul className={styles.goals}>
        {succession.goals.map(({ concept, carriesOn, kept, gained, lost }) => (
          <li key={concept.id} className={styles.goal}>
            <ConceptLink concept={concept} />
            <p className={styles.muted}>
              {carriesOn.length === 0 ? 'New: carries no goal on' : 'Carries on '}
              {carriesOn.map(({ concept: earlier, change, rationale }, index) => (
                <span key={earlier.id} title={rationale}>
                  {index > 0 && ', '}
                  {codeWords(earlier)} {earlier.title} ({changeWords[change]})
                </span>
              ))}
            </p>
            <dl className={styles.facts}>
              <Targets word="Kept" sign="=" targets={kept} />
              <Targets word="Gained" sign="+" targets={gained} />
              <Targets word="Lost" sign="−" targets={lost} />
            </dl>
          </li>
        ))}
      </ul>
      {succession.dropped.length > 0 && (
        <p>
          Dropped:{' '}
          {succession.dropped.map((concept) => (
            <ConceptLink key={concept.id} concept={concept} />
          ))}
        </p>
      )}
    </section>
  );
}

const Targets = ({ word, sign, targets }: { word: string; sign: string; targets: ConceptRef[] }) => (
  <div className={styles.fact}>
    <dt>
      <span aria-hidden>{sign}</span> {word}
    </dt>
    <dd className={styles.badges}>
      {targets.length === 0 && 'none'}
      {targets.map((one) => (isServedKind(one.kind) ? <SdgBadge key={one.id} code={one.code} /> : <span key={one.id}>{codeWords(one)}</span>))}
    </dd>
  </div>
);
