import { Link } from 'wouter';
import type { ConceptRef } from '../../server/domain/concept.ts';
import { useSelectionHref } from '../state/links.ts';
import { codeWords, isServedKind } from '../words.ts';
import styles from './ConceptLink.module.css';
import { KindIcon } from './KindIcon.tsx';
import { SdgBadge } from './SdgBadge.tsx';

/** A concept or framework as a link that selects it in the present view. */
export function ConceptLink({ concept }: { concept: ConceptRef }) {
  const href = useSelectionHref(concept.id);
  const isFramework = concept.kind === 'Framework';
  const isSdg = isServedKind(concept.kind);
  return (
    <Link href={href} className={styles.link}>
      {isSdg ? <SdgBadge code={concept.code} /> : <KindIcon kind={concept.kind} framework={concept.framework} named />}
      <span>
        {!isSdg && !isFramework && <span className={styles.code}>{codeWords(concept)} </span>}
        {concept.title}
      </span>
    </Link>
  );
}
