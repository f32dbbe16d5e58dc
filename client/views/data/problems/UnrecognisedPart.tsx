import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import styles from '../Data.module.css';
import type { Draft } from '../draft/useDraft.ts';
import { besideOf, codeAndTitle, newRef } from '../outline/tree/moves.ts';
import { placeWords } from '../../../../server/domain/placeWords.ts';

interface Props {
  draft: Draft;
  current: string | null;
  onAsk: (block: { file: number; block: number }) => void;
}

/** What of the files is in no concept, and why; each can be made one, behind the line that is chosen in the outline. */
export function UnrecognisedPart({ draft: { detail, items, correct }, current, onAsk }: Props) {
  const { unrecognised } = detail;
  if (unrecognised.total === 0) return <EmptyState title="Everything was recognised" compact />;
  const make = (text: string, block: number) => {
    const { framework = detail.brings[0]?.ref, ...place } = besideOf(items, current);
    correct({ do: 'add', ref: newRef(), ...place, ...(framework === undefined ? {} : { framework }), ...codeAndTitle(text), blocks: [block] });
  };
  return (
    <ul className={`${styles.scroll ?? ''} ${styles.list ?? ''}`}>
      {unrecognised.items.map(({ block, text, reason, place }) => (
        <li key={`${place.file} ${block}`}>
          <div>
            <button type="button" className={styles.plainText} onClick={() => onAsk({ file: place.file, block })}>{text}</button>
            <small>{[placeWords(place), reason].filter(Boolean).join(' · ')}</small>
          </div>
          <Button small onClick={() => make(text, block)}>Make a concept</Button>
        </li>
      ))}
      {unrecognised.total > unrecognised.items.length && <li>and {(unrecognised.total - unrecognised.items.length).toLocaleString('en')} more</li>}
    </ul>
  );
}
