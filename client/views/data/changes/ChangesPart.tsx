import { useState } from 'react';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { type ImportChange, useImportChanges } from '../../../api/imports/source.ts';
import { Button } from '../../../components/Button.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { ToggleChip } from '../../../components/ToggleChip.tsx';
import styles from '../Data.module.css';
import { Words } from './Words.tsx';

const words = { added: 'added', changed: 'changed', removed: 'removed' } as const;

/** What applying would change, word by word, and what is in the way. */
export function ChangesPart({ detail: { id, changes } }: { detail: ImportDetail }) {
  const [what, setWhat] = useState<ImportChange['what'] | undefined>();
  const { data, error, hasNextPage, fetchNextPage } = useImportChanges(id, what);
  return (
    <div className={styles.scroll}>
      <div className={styles.tools}>
        {(Object.keys(words) as ImportChange['what'][]).map((one) => (
          <ToggleChip key={one} pressed={what === one} count={changes[one]} onToggle={() => setWhat(what === one ? undefined : one)}>{words[one]}</ToggleChip>
        ))}
      </div>
      {changes.conflicts.length > 0 && (
        <ul className={styles.list} aria-label="In the way">
          {changes.conflicts.map(({ id: of, message }) => <li key={of} className={styles.failure}>{message}</li>)}
        </ul>
      )}
      {error ? <ErrorState error={error} compact /> : !data ? <Loading label="Comparing with the graph" /> : (
        <ul className={styles.list} aria-label="What would change">
          {data.pages.flatMap(({ items }) => items).map((one) => (
            <li key={`${one.what} ${one.id}`}>
              <div>
                <p><b>{words[one.what]}</b> {one.title} <small>{one.kind} {one.id}</small></p>
                {one.what === 'changed' && one.properties.map(({ name, words: said }) => <p key={name}><small>{name}</small> <Words words={said} /></p>)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>Show more</Button>}
    </div>
  );
}
