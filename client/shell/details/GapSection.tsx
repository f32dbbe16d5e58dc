import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Concept } from '../../../server/api/concepts/schema.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { Via } from '../../components/Via.tsx';
import { useAddress } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useGaps } from '../../api/gaps.ts';
import { besides, reasonWords, servedBy, stateSentence } from '../../words.ts';
import styles from './details.module.css';
import { judgedWords } from './provenance.ts';
import { Section } from './Section.tsx';
import { WhyPanel } from './why/WhyPanel.tsx';

/** Whether a concept reaches the framework that gaps are measured against, and why or why not. */
export function GapSection({ concept }: { concept: Concept }) {
  const against = useAgainst();
  const [parameters, update] = useAddress();
  const why = parameters.get('why') === '1';
  const asked = against.id !== concept.framework;
  const { data, error, refetch } = useGaps({ concept: concept.id, against: against.id, ...countingQuery(useCounting()) }, asked);
  if (!asked) return null;
  const item = data?.items.find(({ id }) => id === concept.id);
  const judged = concept.noCounterparts.find(({ framework }) => framework === against.id);
  return (
    <Section title={`Measured against ${servedBy(against.id, against.title).all}`}>
      {!data && !error && <Loading label="Reading the gap ledger" lines={1} />}
      {!data && error && <ErrorState compact error={error} onRetry={() => void refetch()} />}
      {item && (
        <div className={styles.gap}>
          <StateMark state={item.state} />
          <div className={styles.stack}>
            <p>
              {stateSentence(item, against.id, against.title)}
            </p>
            {besides(item).map((text) => (
              <p key={text} className={styles.muted}>
                {text}
              </p>
            ))}
            {item.state !== 'direct' && <Via via={item.via} />}
          </div>
        </div>
      )}
      {item && (
        <div>
          <Button
            small
            aria-expanded={why}
            icon={why ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
            onClick={() => update({ why: why ? null : '1' })}
          >
            Why is this here?
          </Button>
        </div>
      )}
      {item && why && <WhyPanel id={concept.id} />}
      {judged && (
        <div className={styles.stack}>
          <p>
            <strong>{reasonWords[judged.reason].short}.</strong> {reasonWords[judged.reason].long}
          </p>
          <p>{judged.rationale}</p>
          <p className={styles.muted}>{judgedWords(judged)}</p>
        </div>
      )}
    </Section>
  );
}
