import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { definitionOf, type Finding } from '../../../server/api/findings/schema.ts';
import { useViewHref } from '../../state/links.ts';
import { cutWords, otherDefinition } from '../../words.ts';
import { findingKindWords, momentWords } from './findingWords.ts';
import styles from './Findings.module.css';
import { questionHref } from './questionHref.ts';

/** What was asked, by whom and when, with the way back into the view that asks it. */
export function FindingHeader({ finding }: { finding: Finding }) {
  const { id, title, words, note, author, date, version, total, truncated, kind } = finding;
  const href = questionHref(finding);
  const hrefOf = useViewHref();
  return (
    <header className={styles.pageHead}>
      <p className={styles.muted}>
        <Link href={hrefOf('/findings')}>Findings</Link> / <span className={styles.id}>{id}</span>
      </p>
      <h2 className={styles.title}>{title}</h2>
      <p>
        {words} {href !== null && <Link href={href}>Open in {findingKindWords[kind]}</Link>}
      </p>
      {note !== '' && <p className={styles.note}>{note}</p>}
      <p className={styles.muted}>
        {author}, <time dateTime={date}>{momentWords(date)}</time>, graph version <code>{version}</code>
      </p>
      {finding.definition !== definitionOf(kind) && (
        <p className={styles.cut}>
          <TriangleAlert aria-hidden /> {otherDefinition}
        </p>
      )}
      {truncated && (
        <p className={styles.cut}>
          <TriangleAlert aria-hidden /> {cutWords(total)}
        </p>
      )}
    </header>
  );
}
