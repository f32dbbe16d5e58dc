import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { besides, reasonWords } from '../../words.ts';
import styles from './GapsTable.module.css';
import { ViaText } from './ViaText.tsx';
import { whyText } from './why.ts';

/** Why a concept is in its state: the relatives or the path, or the reason and who says why; and what stands beside that. */
export function Why({ item }: { item: GapItem }) {
  const beside = besides(item).join('. ');
  if (item.reason) {
    const words = reasonWords[item.reason.code];
    return (
      <span className={styles.why} title={whyText(item)}>
        <span className={styles.reason}>{words.short}.</span> {beside !== '' && <span className={styles.beside}>{beside}.</span>} {item.reason.rationale}
      </span>
    );
  }
  return (
    <span className={styles.why} title={whyText(item)}>
      <ViaText item={item} /> {beside !== '' && <span className={styles.beside}>{beside}</span>}
    </span>
  );
}
