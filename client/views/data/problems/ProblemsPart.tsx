import { useState } from 'react';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { TextField } from '../../../components/TextField.tsx';
import styles from '../Data.module.css';
import { placeWords } from '../../../../server/domain/placeWords.ts';

interface Props {
  detail: ImportDetail;
  onItem: (ref: string) => void;
}

/** Everything that is wrong, where, and how to mend it. */
export function ProblemsPart({ detail: { problems, outline }, onItem }: Props) {
  const [q, setQ] = useState('');
  const shown = problems.map((problem, at) => ({ ...problem, at })).filter(({ message, value, file }) => `${message} ${value ?? ''} ${file}`.toLowerCase().includes(q.toLowerCase()));
  if (problems.length === 0) return <EmptyState title="No problem found" compact />;
  return (
    <div className={styles.scroll}>
      <div className={styles.tools}><TextField label="Find a problem" placeholder="Find" value={q} onChange={setQ} /></div>
      <ul className={styles.list}>
        {shown.slice(0, 1000).map(({ at, severity, message, value, file, place }) => {
          const item = outline.items.find((one) => one.problems.includes(at));
          return (
            <li key={at}>
              <Chip tone={severity === 'error' ? 'danger' : 'warn'}>{severity === 'error' ? 'In the way' : 'Look at it'}</Chip>
              <div>
                <p>{message}</p>
                <small>{[file, placeWords(place)].filter(Boolean).join(', ')}{value !== undefined && <> · <code>{value}</code></>}</small>
              </div>
              {item && <Button small onClick={() => onItem(item.ref)}>Show</Button>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
