import { useState } from 'react';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { useViewHref } from '../../../state/links.ts';
import { countOf } from '../../../words.ts';
import styles from '../Data.module.css';
import { UndoDialog } from './UndoDialog.tsx';

/** What became of an import, and where to go from here. */
export function Done({ detail: { id, state, title, counts, frameworks } }: { detail: ImportDetail }) {
  const hrefOf = useViewHref();
  const [undoing, setUndoing] = useState(false);
  const applied = state === 'applied';
  return (
    <div className={styles.start}>
      <h2>{applied ? `“${title}” is here` : `“${title}” was taken back`}</h2>
      <p role="status">{countOf(counts.concepts, { one: 'concept', many: 'concepts' })}, {countOf(counts.alignments, { one: 'alignment', many: 'alignments' })}.</p>
      <div className={styles.tools}>
        {applied && frameworks[0] !== undefined && <LinkButton look="primary" href={hrefOf('/gaps', { framework: frameworks[0] })}>See its gaps</LinkButton>}
        {applied && <LinkButton href={hrefOf('/explore')}>Explore</LinkButton>}
        {applied && frameworks[0] !== undefined && <LinkButton href={`${hrefOf('/data', { out: frameworks.join() })}#out`}>Take it out</LinkButton>}
        <LinkButton href={hrefOf('/data')}>History</LinkButton>
        {applied && <Button onClick={() => setUndoing(true)}>Undo this import</Button>}
      </div>
      {undoing && <UndoDialog id={id} onClose={() => setUndoing(false)} />}
    </div>
  );
}
