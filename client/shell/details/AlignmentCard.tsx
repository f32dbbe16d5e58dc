import { Link } from 'wouter';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { PredicateWord } from '../../components/PredicateWord.tsx';
import { useSelectionHref } from '../../state/links.ts';
import styles from './AlignmentCard.module.css';
import { AlignmentEvidence } from './AlignmentEvidence.tsx';
import { AlignmentMarks } from './AlignmentMarks.tsx';
import shared from './details.module.css';
import type { SeenAlignment } from './groupAlignments.ts';

interface Props extends SeenAlignment {
  /** Shows the evidence at once. */
  open: boolean;
}

/** One alignment seen from one of its ends: relation, other end, how sure, and the evidence to unfold. */
export function AlignmentCard({ alignment, direction, other, open }: Props) {
  const href = useSelectionHref(`alignment:${alignment.id}`);
  return (
    <article className={styles.card} data-status={alignment.status}>
      <p className={styles.line}>
        <PredicateWord predicate={alignment.predicate} direction={direction} />
      </p>
      <p>
        <ConceptLink concept={other} />
      </p>
      <AlignmentMarks alignment={alignment} />
      <p>{alignment.rationale}</p>
      <details className={shared.disclosure} open={open}>
        <summary>Evidence</summary>
        <AlignmentEvidence alignment={alignment} />
        <p className={shared.muted}>
          <Link href={href}>This alignment alone</Link>
        </p>
      </details>
    </article>
  );
}
