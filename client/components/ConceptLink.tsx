import { Link } from 'wouter';
import type { ConceptRef } from '../../server/api/shared/schema.ts';
import { useSelectionHref } from '../state/links.ts';
import { codeWords } from '../words.ts';
import styles from './ConceptLink.module.css';
import { KindIcon } from './KindIcon.tsx';
import { SdgBadge } from './SdgBadge.tsx';

interface Props {
  concept: ConceptRef;
  /** The code alone, its title as a hint. */
  short?: boolean;
}

/** A concept as a link that selects it in the present view. */
export function ConceptLink({ concept, short = false }: Props) {
  const href = useSelectionHref(concept.id);
  const isSdg = concept.framework === 'sdg' && concept.kind !== 'Framework';
  return (
    <Link href={href} className={styles.link} title={short ? concept.title : undefined}>
      {isSdg ? <SdgBadge code={concept.code} /> : <KindIcon kind={concept.kind} framework={concept.framework} named />}
      <span>
        {!isSdg && concept.kind !== 'Framework' && <span className={styles.code}>{codeWords(concept)} </span>}
        {short ? isSdg && <span className="visually-hidden">{concept.title}</span> : concept.title}
      </span>
    </Link>
  );
}
