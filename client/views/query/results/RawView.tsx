import { useMemo } from 'react';
import { CopyButton } from '../../../components/CopyButton.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import styles from './RawView.module.css';

/** Most characters that are drawn; a browser gets slow with more in one text. */
const most = 200_000;

/** The answer as the server gave it, as JSON. */
export function RawView({ result }: { result: CypherResult }) {
  const text = useMemo(() => JSON.stringify(result, null, 2), [result]);
  const cut = text.length > most;
  return (
    <div className={styles.raw}>
      <div className={styles.bar}>
        <CopyButton small text={() => text}>
          Copy JSON
        </CopyButton>
        <p>
          {cut && `Cut after ${most.toLocaleString('en')} of ${text.length.toLocaleString('en')} characters; copying takes them all.`}
        </p>
      </div>
      <pre className={styles.text} tabIndex={0} aria-label="Answer as JSON">
        {cut ? `${text.slice(0, most)}\n…` : text}
      </pre>
    </div>
  );
}
