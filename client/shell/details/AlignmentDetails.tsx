import { ConceptLink } from '../../components/ConceptLink.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PredicateWord } from '../../components/PredicateWord.tsx';
import { useAlignment } from '../../api/alignments.ts';
import { AlignmentEvidence } from './AlignmentEvidence.tsx';
import { AlignmentMarks } from './AlignmentMarks.tsx';
import styles from './details.module.css';
import { isNotFound } from './isNotFound.ts';
import { NotFound } from './NotFound.tsx';
import { Section } from './Section.tsx';

/** One alignment, both ends, and all that it rests on. */
export function AlignmentDetails({ id }: { id: string }) {
  const { data, error, refetch } = useAlignment(id);
  if (error && !data) {
    return isNotFound(error) ? <NotFound what={id} /> : <ErrorState compact error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading label="Looking for the alignment" lines={6} />;
  return (
    <article>
      <header className={styles.head}>
        <h3 className={styles.title}>
          <ConceptLink concept={data.subject} />
        </h3>
        <p className={styles.muted}>
          <PredicateWord predicate={data.predicate} />
        </p>
        <p className={styles.title}>
          <ConceptLink concept={data.object} />
        </p>
        <AlignmentMarks alignment={data} />
        <div className={styles.actions}>
          <CopyLink small />
          <CopyButton small text={() => data.id}>
            Copy id
          </CopyButton>
        </div>
      </header>
      <Section title="Why">
        <p>{data.rationale}</p>
      </Section>
      <Section title="Evidence">
        <AlignmentEvidence alignment={data} />
      </Section>
    </article>
  );
}
