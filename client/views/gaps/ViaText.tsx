import { Fragment } from 'react';
import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { KindIcon } from '../../components/KindIcon.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { codeWords, isServedKind } from '../../words.ts';
import styles from './ViaText.module.css';

const most = 4;

/** What a state rests on, by codes; not links, since the row leads to the details, where they are. */
export function ViaText({ item }: { item: GapItem }) {
  const { via } = item;
  if (!via) return null;
  const more = via.concepts.length - most;
  return (
    <span className={styles.via}>
      {via.concepts.slice(0, most).map((concept, step) => (
        <Fragment key={concept.id}>
          {via.relation === 'path' && step > 0 && <span className={styles.muted}>→</span>}
          <span className={styles.step} title={concept.title}>
            {isServedKind(concept.kind) ? (
              <SdgBadge code={concept.code} />
            ) : (
              <>
                <KindIcon kind={concept.kind} framework={concept.framework} named />
                {codeWords(concept)}
              </>
            )}
          </span>
        </Fragment>
      ))}
      {more > 0 && <span className={styles.muted}>+{more}</span>}
    </span>
  );
}
