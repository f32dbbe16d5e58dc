import { Waypoints } from 'lucide-react';
import type { Compared, ComparedTarget, Reachers } from '../../../server/api/compare/schema.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { useGraphHref } from '../../state/links.ts';
import { codeWords, confidenceWords, countOf, isServedKind } from '../../words.ts';
import { reachedByText, reacherWords } from './overlapText.ts';
import styles from './TargetItem.module.css';

interface Props {
  item: ComparedTarget;
  left: Pick<Compared, 'id' | 'title'>;
  right: Pick<Compared, 'id' | 'title'>;
}

/** One target that is reached, and by which concepts of each side, or of the one. */
export function TargetItem({ item: { target, left: ours, right: theirs }, left, right }: Props) {
  const href = useGraphHref(target.id);
  const sides: [Pick<Compared, 'id' | 'title'>, Reachers][] = left.id === right.id ? [[left, ours]] : [[left, ours], [right, theirs]];
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          {isServedKind(target.kind) ? (
            <SdgBadge code={target.code} />
          ) : (
            <span className={styles.code}>
              <KindIcon kind={target.kind} framework={target.framework} /> {codeWords(target)}
            </span>
          )}
          <span className={styles.title}>
            {target.title}
            <span className={styles.count}>{reachedByText(sides.map(([side, { total }]) => [side, total]))}</span>
          </span>
        </summary>
        <div className={styles.behind}>
          {sides.map(([side, reachers]) => (
            <Side key={side.id} title={side.title} reachers={reachers} />
          ))}
          <p className={styles.links}>
            <ConceptLink concept={target} />
            <LinkButton href={href} small look="plain" icon={<Waypoints aria-hidden />} aria-label={`Show ${target.id} in the graph`} />
          </p>
        </div>
      </details>
    </li>
  );
}

function Side({ title, reachers: { total, concepts } }: { title: string; reachers: Reachers }) {
  if (total === 0) return null;
  return (
    <section>
      <h4 className={styles.side}>
        {title}: {countOf(total, reacherWords)}
        {total > concepts.length && `, the surest ${concepts.length}`}
      </h4>
      <ul>
        {concepts.map((concept) => (
          <li key={concept.id} className={styles.concept}>
            <ConceptLink concept={concept} />
            <span className={styles.best} title={confidenceWords(concept.best)}>
              {concept.best ?? 'not stated'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
