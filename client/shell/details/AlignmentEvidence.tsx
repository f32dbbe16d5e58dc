import type { Alignment } from '../../../server/domain/alignment.ts';
import { dateWords } from '../../words.ts';
import styles from './details.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { provenanceWords } from './provenance.ts';
import { Quote } from './Quote.tsx';

/** The passages of both sides, where the claim was made, who made it or judged, and when. */
export function AlignmentEvidence({ alignment }: { alignment: Alignment }) {
  const { evidence, reviewer, reviewDate, justification } = alignment;
  return (
    <div className={styles.stack}>
      <Quote text={evidence.subject} concept={alignment.subject} />
      <Quote text={evidence.object} concept={alignment.object} />
      {evidence.note && <p className={styles.muted}>{evidence.note}</p>}
      {evidence.source && (
        <p className={styles.muted}>
          Claimed at <OutsideLink url={evidence.source}>{evidence.source.replace(/^https?:\/\//, '')}</OutsideLink>
        </p>
      )}
      <p className={styles.muted}>
        <span title={justification}>{provenanceWords(alignment)}</span>
        {reviewer && `; reviewed by ${reviewer}${reviewDate ? `, ${dateWords(reviewDate)}` : ''}`}
      </p>
    </div>
  );
}
