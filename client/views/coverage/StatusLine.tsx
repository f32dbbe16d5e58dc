import { everyRow } from '../../../server/api/coverage/schema.ts';
import { countOf } from '../../words.ts';
import styles from './CoverageView.module.css';
import { statusText } from './model/statusText.ts';
import type { CoverageMatrix } from './useCoverageMatrix.ts';

/** How many alignments count in the whole matrix, and how much of it is shown. */
export function StatusLine({ matrix }: CoverageMatrix) {
  return (
    <p role="status" className={styles.status}>
      {matrix && (
        <>
          <strong>{countOf(matrix.at(everyRow, matrix.against)?.count ?? 0, { one: 'alignment', many: 'alignments' })}</strong>
          {`, ${statusText(matrix)}`}
        </>
      )}
    </p>
  );
}
