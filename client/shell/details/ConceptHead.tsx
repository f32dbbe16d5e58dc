import { Route, Waypoints } from 'lucide-react';
import { useSearch } from 'wouter';
import type { Concept } from '../../../server/api/concepts/schema.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { useAgainst } from '../../api/against.ts';
import { useGraphHref, viewHref } from '../../state/links.ts';
import { isServedKind, kindWords, servedBy } from '../../words.ts';
import styles from './details.module.css';

/** What a concept is: kind, code, title, statement, and what can be done with it. */
export function ConceptHead({ concept }: { concept: Concept }) {
  const graphHref = useGraphHref(concept.id);
  const { id: against, title } = useAgainst();
  const isOwn = against === concept.framework;
  const pathsHref = viewHref('/paths', useSearch(), { from: concept.id, ...(isOwn ? {} : { to: against }) });
  return (
    <header className={styles.head}>
      <p className={styles.tags}>
        {isServedKind(concept.kind) && <SdgBadge code={concept.code} />}
        <span className={styles.kind}>
          {!isServedKind(concept.kind) && <KindIcon kind={concept.kind} framework={concept.framework} />}
          {kindWords[concept.kind].one} {!isServedKind(concept.kind) && concept.code}
        </span>
        <code>{concept.id}</code>
      </p>
      <h3 className={styles.title}>{concept.title}</h3>
      {concept.statement && <p className={styles.statement}>{concept.statement}</p>}
      <div className={styles.actions}>
        <LinkButton small href={graphHref} icon={<Waypoints aria-hidden />}>
          Show in graph
        </LinkButton>
        <LinkButton small href={pathsHref} icon={<Route aria-hidden />}>
          {isOwn ? 'Paths to…' : `Paths to ${servedBy(against, title).all}`}
        </LinkButton>
        <CopyLink small />
        <CopyButton small text={() => concept.id}>
          Copy id
        </CopyButton>
      </div>
    </header>
  );
}
