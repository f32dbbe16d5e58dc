import { everyRow } from '../../../server/api/coverage/schema.ts';
import { countOf } from '../../words.ts';
import styles from './CoverageView.module.css';
import type { CoverageMatrix } from './useCoverageMatrix.ts';
import type { Matrix } from './model/matrix.ts';
import type { AxisItem } from './model/tree.ts';

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

const concepts = (lines: readonly AxisItem[]) => lines.filter(({ concept }) => concept !== null).length.toLocaleString('en');

/** How much of the matrix is shown: `22 of 96 rows, 17 of 186 columns shown`. */
const statusText = ({ rows, columns, size }: Matrix): string =>
  `${concepts(rows)} of ${size.rows.toLocaleString('en')} rows, ${concepts(columns)} of ${size.columns.toLocaleString('en')} columns shown`;
