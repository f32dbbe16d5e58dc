import type { Alignment } from '../../../server/domain/alignment.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { PredicateWord } from '../../components/PredicateWord.tsx';
import styles from './AlignmentCard.module.css';
import { AlignmentEvidence } from './AlignmentEvidence.tsx';
import { AlignmentMarks } from './AlignmentMarks.tsx';
import shared from './details.module.css';

/** One alignment of a bundle, both ends named. */
export function BundleItem({ alignment }: { alignment: Alignment }) {
  return (
    <article className={styles.card} data-status={alignment.status}>
      <p>
        <ConceptLink concept={alignment.subject} />
      </p>
      <p className={styles.line}>
        <PredicateWord predicate={alignment.predicate} />
      </p>
      <p>
        <ConceptLink concept={alignment.object} />
      </p>
      <AlignmentMarks alignment={alignment} />
      <details className={shared.disclosure}>
        <summary>Why, and the evidence</summary>
        <div className={shared.stack}>
          <p>{alignment.rationale}</p>
          <AlignmentEvidence alignment={alignment} />
        </div>
      </details>
    </article>
  );
}
