import type { Alignment } from '../../../server/domain/alignment.ts';
import { Chip } from '../../components/Chip.tsx';
import { ConfidenceBar } from '../../components/ConfidenceBar.tsx';
import { directnessWords, hindersWords, mappingSetWords, statusWords } from '../../words.ts';
import styles from './AlignmentCard.module.css';

const tones = { accepted: 'ok', suggested: 'warn', rejected: 'danger', stale: 'warn' } as const;

/** How sure an alignment is and where it comes from, at a glance. */
export function AlignmentMarks({ alignment }: { alignment: Alignment }) {
  const { status, directness, polarity, mappingSet, confidence } = alignment;
  const set = mappingSetWords(mappingSet);
  return (
    <div className={styles.marks}>
      <span className={styles.confidence}>
        <ConfidenceBar confidence={confidence} explained />
      </span>
      <Chip tone={tones[status]} title={statusWords[status].long}>
        {statusWords[status].short}
      </Chip>
      <Chip title={directnessWords[directness].long} tone={directness === 'cross-cutting' ? 'warn' : 'neutral'}>
        {directnessWords[directness].short}
      </Chip>
      {polarity === 'hinders' && (
        <Chip title={hindersWords.long} tone="danger">
          {hindersWords.short}
        </Chip>
      )}
      <Chip title={set.long}>{set.short}</Chip>
    </div>
  );
}
